import { sitePath } from '../i18n/address.ts';
import { languages } from '../i18n/languages.ts';
import { facets, type Facet } from '../library/facets.ts';
import type { SearchSettings, SearchStrings } from '../search/page/settings.ts';
import { collections } from '../schemas/list.ts';
import { facetLabel } from './facet-label.ts';
import { valuesOf } from './facet-pages.ts';
import { searchReportAddress } from './repository.ts';
import { indexVersion } from './index-version.ts';
import type { Site } from './site.ts';

/** The strings of the search element and the key of each in the interface. */
const stringKeys = {
  searching: 'search.searching',
  results: 'search.results',
  resultsFor: 'search.results-for',
  nothing: 'search.nothing',
  nothingFor: 'search.nothing-for',
  failed: 'search.failed',
  more: 'search.more',
  missing: 'search.missing',
  fullText: 'search.full-text',
  sections: 'search.sections',
  readAs: 'search.read-as',
  asTyped: 'search.as-typed',
  also: 'search.also',
  onlyMine: 'search.only-mine',
  literal: 'search.literal',
  widely: 'search.widely',
} as const satisfies Record<keyof SearchStrings, string>;

/** What the search element of a language is told: where its index is, and every word it shows. */
export function searchSettings(site: Site): SearchSettings {
  const { code, language, t } = site;
  const strings = site.library.interfaces.get(code) ?? {};
  const report = searchReportAddress(t('search.report'));
  const forms = Object.entries(stringKeys).map(([name, key]) => {
    const form = strings[key];
    if (form === undefined) throw new RangeError(`the interface has no string "${key}" (${code})`);
    return [name, form];
  });
  return {
    language: code,
    locale: language.locale,
    base: sitePath('/'),
    bundle: sitePath(`/search-index/${code}/`),
    version: indexVersion(),
    ...(report && { report }),
    kinds: {
      glossary: t('type.glossary'),
      themes: t('facet.theme'),
      places: t('facet.place'),
      'target-groups': t('facet.target'),
    },
    strings: Object.fromEntries(forms) as SearchStrings,
    facets: Object.fromEntries(
      facets.filter((facet) => facet !== 'audience').map((facet) => [facet, t(`facet.${facet}`)]),
    ),
    labels: Object.fromEntries(facets.map((facet) => [facet, labelsOf(site, facet)])),
  };
}

function labelsOf(site: Site, facet: Facet): Record<string, string> {
  if (facet === 'type') {
    const types = [...collections, 'questions', 'start', 'glossary', 'pages'];
    return Object.fromEntries(types.map((type) => [type, site.t(`type.${type}`)]));
  }
  const values =
    facet === 'text' ? languages.map(({ code }) => code) : valuesOf(site.library, facet);
  return Object.fromEntries(values.map((value) => [value, facetLabel(site, facet, value)]));
}
