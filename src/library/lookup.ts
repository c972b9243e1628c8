import type { LanguageCode } from '../i18n/languages.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Labels } from '../schemas/label.ts';
import type { VocabularyKind } from './content-path.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';

/**
 * The label of an item of a controlled list.
 * @throws RangeError when the list has no such item.
 */
export function labelOf(
  library: Library,
  kind: VocabularyKind,
  id: string,
  language: LanguageCode,
): string {
  const item = library.vocabularies.get(kind)?.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`"${id}" is not in the list of ${kind}`);
  return String(item.labels[language]);
}

/** A name in a language, or in English where it has none; with the language that it is in. */
export function nameIn(names: Readonly<Labels>, language: LanguageCode) {
  const own = names[language];
  return own === undefined
    ? { name: String(names['en']), language: 'en' as LanguageCode }
    : { name: own, language };
}

/** The name of a place in a language. */
export function placeName(library: Library, id: string, language: LanguageCode): string {
  const place = library.places.get(id);
  return place ? nameIn(place.names as Labels, language).name : id;
}

/** The name of an organisation in a language, or in English; with the language that it is in. */
export function organisationName(library: Library, id: string, language: LanguageCode) {
  const organisation = library.organisations.get(id);
  return organisation ? nameIn(organisation.names as Labels, language) : { name: id, language };
}

/** A claim of an entry by its id. @throws RangeError when there is none. */
export function claimOf(entry: Entry, id: string): Claim {
  const found = entry.record.claims.find((claim) => claim.id === id);
  if (!found) throw new RangeError(`${entry.key} has no claim "${id}"`);
  return found;
}

/** The number of a source among the references of an entry, from 1. @throws RangeError */
export function referenceNumber(entry: Entry, source: string): number {
  const index = entry.references.findIndex((reference) => reference.id === source);
  if (index < 0) throw new RangeError(`${entry.key} does not list the source "${source}"`);
  return index + 1;
}

/** The place and every larger place around it, the smallest first. */
export function placeChain(library: Library, id: string): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next && !chain.includes(next);) {
    chain.push(next);
    next = library.places.get(next)?.partOf;
  }
  return chain;
}
