import { plainWords } from '../../components/figure.ts';
import { siteIn } from '../../components/site.ts';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { costBand } from '../../library/cost-band.ts';
import { textIn, titleIn, type Entry } from '../../library/entry.ts';
import { placesOf, populationBand } from '../../library/facets.ts';
import type { Library } from '../../library/library.ts';
import type { Url } from './data-file.ts';
import { inEach } from './in-each.ts';
import { pageAddresses } from './page-addresses.ts';
import { translationItem } from './translation-item.ts';

/** An entry with all that no language changes. */
export function entryItem(library: Library, entry: Entry, url: Url) {
  const { id, key, collection, record, evidence, bodyLanguages } = entry;
  return {
    id,
    key,
    collection,
    titles: inEach((code) => {
      const { title, language } = titleIn(entry, code);
      return { text: title, language: languageOf(language).tag };
    }),
    addresses: pageAddresses(url, `${key}/`),
    modified: modifiedOn(entry),
    translations: inEach((code) => translationItem(entry, code)),
    fullText: bodyLanguages.map((code) => languageOf(code).tag),
    evidence: { level: evidence.level, claims: evidence.claims },
    countries: countriesOf(library, entry),
    ...(entry.collection === 'case-studies' && {
      populationBand: populationBand(library, entry.record.population),
      costBand: costBand(library, entry.record),
    }),
    versions: url(`versions/${key}.json`),
    record,
  };
}

/** The words of an entry for readers of a language, with its figures filled in. */
export function wordsItem(entry: Entry, code: LanguageCode, url: Url) {
  const { words, language } = textIn(entry, code);
  const site = siteIn(language);
  const said = { ...words, translation: undefined };
  return {
    id: entry.id,
    key: entry.key,
    address: url(`${code}/${entry.key}/`),
    language: languageOf(language).tag,
    words: filled(said, (text) => plainWords(site, entry, text)),
  };
}

/** The day of the last change of an entry (ISO 8601). */
export function modifiedOn({ record }: Entry): string {
  return record.changes.at(-1)?.date ?? record.published;
}

/** The countries of the places of an entry (ISO 3166-1 alpha-2), the first one first. */
export function countriesOf(library: Library, entry: Entry): string[] {
  const codes = placesOf(entry).flatMap((id) => library.places.get(id)?.country ?? []);
  return [...new Set(codes)].filter((code) => code !== 'not-applicable');
}

/** The same value with every string in it filled in. */
function filled(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((item) => filled(item, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, filled(inner, fill)]),
  );
}
