import { readLexicon, writeLexicon } from '../analysis/lexicon-file.ts';
import { Lexicon } from '../analysis/lexicon.ts';
import type { Morphology } from '../analysis/morphology.ts';
import { resolve } from '../analysis/resolve.ts';

/** A key that more than this share of the pages holds tells none from another. */
const commonShare = 0.3;
const fewPages = 10;

/**
 * Makes the lexicon of a language's index.
 * @param byForm every word of the site and its key
 * @param pagesOfKey on how many pages each key stands; 0 where it only names a concept
 * @throws when a word of the site would not find its own key
 */
export function makeLexicon(
  byForm: ReadonlyMap<string, string>,
  pagesOfKey: ReadonlyMap<string, number>,
  pages: number,
  language: Morphology,
): string {
  const keys = [...pagesOfKey.keys()];
  const common = keys.filter(
    (key) => (pagesOfKey.get(key) ?? 0) > Math.max(fewPages, pages * commonShare),
  );
  const absent = keys.filter((key) => pagesOfKey.get(key) === 0);
  const frequencies = new Map(
    [...pagesOfKey].map(([key, count]) => [key, Math.floor(Math.log2(count + 1))]),
  );
  const plain = new Lexicon({ keys, frequencies, exceptions: new Map(), common, absent }, language);
  const bestKey = (form: string, lexicon: Lexicon) =>
    resolve(form, lexicon, { slips: false })[0]?.key;
  const exceptions = new Map([...byForm].filter(([form, key]) => bestKey(form, plain) !== key));
  const text = writeLexicon({ keys, frequencies, exceptions, common, absent });
  const written = new Lexicon(readLexicon(text), language);
  // What the plain lexicon tells, the written one tells as well: it differs by the exceptions alone.
  const lost = [
    ...[...exceptions].filter(([form, key]) => bestKey(form, written) !== key),
    ...keys.filter((key) => !written.has(key)).map((key): [string, string] => [key, key]),
  ];
  if (lost.length > 0) {
    const examples = lost.slice(0, 5).map(([form, key]) => `${form} (${key})`);
    throw new Error(`search index: words that do not find their key: ${examples.join(', ')}`);
  }
  return text;
}
