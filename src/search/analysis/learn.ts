import type { Morphology } from './morphology.ts';
import { readings, type Reading } from './readings.ts';

/** Words of fewer letters, and words with digits, are their own keys. */
const shortestLearnt = 4;
const mostLettersCounted = 9;
/** A single letter before a word is more often its first letter than a prefix. */
const lonePrefix = 0.6;
const digit = /\d/;

/**
 * Gives every word form of a site the key that the other forms of its word share. Each form is
 * read in all ways that its language allows; of its stems that one is taken which most different
 * endings support in this vocabulary. No dictionary is needed, so no licence either.
 *
 * @param forms spelled words, each once
 */
export function learnKeys(forms: Iterable<string>, language: Morphology): Map<string, string> {
  const all = [...forms].map((form) => ({ form, ways: waysOf(form, language) }));
  const support = new Map<string, Set<string>>();
  for (const { ways } of all) {
    for (const { stem, prefix, ending } of ways) {
      const seen = support.get(stem) ?? new Set();
      support.set(stem, seen.add(`${prefix}|${ending}`));
    }
  }
  const supportOf = ({ stem }: Reading) => support.get(stem)?.size ?? 0;
  return new Map(all.map(({ form, ways }) => [form, choose(form, ways, supportOf, language)]));
}

/** Whether a word has no other forms that anybody would look for. */
export function isItsOwnKey(word: string, language: Morphology): boolean {
  return digit.test(word) || (word.length < shortestLearnt && !language.isIrregular(word));
}

function waysOf(form: string, language: Morphology): Reading[] {
  return isItsOwnKey(form, language) ? [] : readings(form, language);
}

function choose(
  form: string,
  ways: readonly Reading[],
  supportOf: (reading: Reading) => number,
  { letterWeight }: Morphology,
): string {
  // A word that shares its stem with no other keeps as much of itself as it can.
  const isAlone = Math.max(...ways.map(supportOf)) <= 1;
  let best = form;
  let most = -Infinity;
  for (const way of ways) {
    const { stem, prefix } = way;
    const worth = isAlone
      ? stem.length - prefix.length / 10
      : Math.log2(supportOf(way)) +
        letterWeight * Math.min(stem.length, mostLettersCounted) -
        (prefix.length === 1 ? lonePrefix : 0);
    if (worth > most) {
      most = worth;
      best = stem;
    }
  }
  return best;
}
