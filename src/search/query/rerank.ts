import { words } from '../analysis/fold.ts';
import type { Morphology } from '../analysis/morphology.ts';
import type { Fragment } from '../files/fragment.ts';
import { byScore, type Ranked } from './merge.ts';

/** What a page gains that holds every word of the query in the form in which it was typed. */
const exactGain = 0.6;

/**
 * Orders the head of a result by the forms of its words: keys join the forms of a word, and a
 * reader who types one of them may mean just that.
 *
 * @param typed the words of the query, by their place in `Ranked.locations`
 */
export function rerank(
  head: readonly Ranked[],
  fragments: ReadonlyMap<string, Fragment>,
  typed: readonly string[],
  language: Morphology,
): Ranked[] {
  const spelled = typed.map((word) => language.spell(word));
  return head
    .map((page) => {
      const share = exactShare(page, fragments.get(page.id), spelled, language);
      return { ...page, score: page.score * (1 + exactGain * share) };
    })
    .sort(byScore);
}

function exactShare(
  { locations }: Ranked,
  fragment: Fragment | undefined,
  spelled: readonly string[],
  language: Morphology,
): number {
  if (!fragment || spelled.length === 0) return 0;
  const tokens = fragment.content.split(' ');
  const exact = spelled.filter((word, place) =>
    (locations[place] ?? []).some((location) =>
      words(tokens[location] ?? '').some((found) => language.spell(found) === word),
    ),
  );
  return exact.length / spelled.length;
}
