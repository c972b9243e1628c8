import { facetLabel } from '../components/facet-label.ts';
import { plainWords } from '../components/figure.ts';
import { siteIn, type Site } from '../components/site.ts';
import { collator, formatDate, formatFigure, formatList } from '../i18n/format.ts';
import { languageOf } from '../i18n/languages.ts';
import { textIn, titleIn, type Entry } from '../library/entry.ts';
import { placesOf } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { placeChain } from '../library/lookup.ts';
import type { Collection } from '../schemas/list.ts';
import { explorerWords, type ExplorerEntry, type ExplorerFile } from './explorer-file.ts';
import { codesOf, facetsOf, type CountedFacet } from './facets-of.ts';

/** How many rows of a list come with a summary; the others get theirs where they move up. */
export const fullRows = 40;

function summaryOf(site: Site, entry: Entry): readonly [string, string?] {
  const { language, words } = textIn(entry, site.code);
  const text = plainWords(siteIn(language), entry, words.summary);
  return language === site.code ? [text] : [text, languageOf(language).tag];
}

/** The entries of a collection in the order of its list: by title. */
export function entriesOf(site: Site, collection: Collection): Entry[] {
  const order = collator(site.code);
  return site.library.entries
    .filter((entry) => entry.collection === collection)
    .sort((a, b) => order.compare(titleIn(a, site.code).title, titleIn(b, site.code).title));
}

/** What the explorer of a list is made from, in a language. */
export function makeExplorerFile(site: Site, collection: Collection): ExplorerFile {
  const { library, code, t } = site;
  const entries = entriesOf(site, collection);
  const counted = facetsOf(library, entries);
  const strings = library.interfaces.get(code) ?? {};
  return {
    language: code,
    facets: counted.map(({ facet, counts }) => ({
      id: facet,
      values: counts.map(([value]) => [value, facetLabel(site, facet, value)] as const),
    })),
    entries: entries.map((entry, index) => ({
      ...explorerEntry(site, entry, counted),
      ...(index >= fullRows && { summary: summaryOf(site, entry) }),
    })),
    words: Object.fromEntries(
      explorerWords.map((key) => [key, strings[key] ?? t(key)]),
    ) as unknown as ExplorerFile['words'],
    regions: regionsOf(library),
    choices: {
      countries: countriesOf(site),
      roles: (library.vocabularies.get('municipality-role') ?? [])
        .filter(({ id }) => id !== 'unknown')
        .map(({ id }) => [id, site.label('municipality-role', id)] as const),
    },
  };
}

function explorerEntry(site: Site, entry: Entry, counted: readonly CountedFacet[]): ExplorerEntry {
  const { library, code } = site;
  const common = {
    id: entry.id,
    codes: codesOf(library, entry, counted),
    place: formatList(placesOf(entry).map(site.place), code),
    theme: site.label('theme', entry.record.themes[0] ?? ''),
    countries: countryCodes(library, entry),
  };
  if (entry.collection !== 'case-studies') return { ...common, roles: [] };
  const { population, municipalityRole, housingMarket, status } = entry.record;
  const verified = status.verified.split('/').at(-1) ?? 'unknown';
  const market = housingMarket === 'tight' || housingMarket === 'loose' ? housingMarket : undefined;
  return {
    ...common,
    roles: municipalityRole,
    ...(typeof population !== 'string' && { population: population.value }),
    ...(market && { housingMarket: market }),
    ...(verified !== 'unknown' && { verified: [verified, formatDate(verified, code)] as const }),
    ...costOf(site, entry),
  };
}

/** The cost that decides the band of a case study, as its own currency says it. */
function costOf(site: Site, entry: Extract<Entry, { collection: 'case-studies' }>) {
  const { costs, claims } = entry.record;
  const claim = [costs.yearly, costs.total, costs.oneOff]
    .map((id) => claims.find((each) => each.id === id))
    .find((each) => each !== undefined);
  return claim && { cost: formatFigure(claim, site.code) };
}

/** The countries (ISO 3166-1) that an entry is in. */
export function countryCodes(library: Library, entry: Entry): string[] {
  const codes = placesOf(entry).flatMap((id) => library.places.get(id)?.country ?? []);
  return [...new Set(codes)].filter((code) => code !== 'not-applicable');
}

/** The region of several countries that each country lies in; a continent is no neighbourhood. */
export function regionsOf(library: Library): Record<string, string> {
  const regions: Record<string, string> = {};
  for (const [id, place] of library.places) {
    if (place.kind !== 'country') continue;
    const region = placeChain(library, id).find(
      (part) => library.places.get(part)?.kind === 'region',
    );
    if (region !== undefined) regions[place.country] = region;
  }
  return regions;
}

/** Every country that the library knows, as code and name, in the order of the language. */
export function countriesOf(site: Site): (readonly [string, string])[] {
  const order = collator(site.code);
  return [...site.library.places]
    .filter(([, place]) => place.kind === 'country')
    .map(([id, place]) => [place.country, site.place(id)] as const)
    .sort((a, b) => order.compare(a[1], b[1]));
}
