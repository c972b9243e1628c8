import { editDistance } from '../analysis/edit-distance.ts';
import { fold, words } from '../analysis/fold.ts';
import type { Fragment } from '../files/fragment.ts';
import type { Ranked } from './merge.ts';
import type { WordPlan } from './plan.ts';

/** A word of the query that was read as another. */
export interface Reading {
  readonly typed: string;
  /** The word as the best page writes it. */
  readonly read: string;
}

/** Pages whose words are looked at. */
const mostPages = 5;

/**
 * Which words of a query were only guessed at, and what the best page writes in their place, so
 * that the reader is told. The index knows keys; the words stand in the texts.
 */
export async function readAs(
  plans: readonly (WordPlan | undefined)[],
  ranked: readonly Ranked[],
  fragment: (id: string) => Promise<Fragment>,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const [place, plan] of plans.entries()) {
    if (!plan?.isGuess || plan.keys.length === 0) continue;
    const pages = ranked.filter(({ locations }) => (locations[place] ?? []).length > 0);
    const found = new Set<string>();
    for (const { id, locations } of pages.slice(0, mostPages)) {
      const tokens = (await fragment(id)).content.split(' ');
      for (const location of locations[place] ?? []) {
        for (const word of words(tokens[location] ?? '')) found.add(word.toLowerCase());
      }
    }
    const read = nearest(plan.word, [...found]);
    if (read) readings.push({ typed: plan.word, read });
  }
  return readings;
}

/** Of what was found, the word that is most like the one typed; the rest are its other names. */
function nearest(typed: string, found: readonly string[]): string | undefined {
  const folded = fold(typed);
  const far = folded.length * 2;
  const distance = (word: string) => editDistance(folded, fold(word), far);
  return [...found].sort((a, b) => distance(a) - distance(b))[0];
}
