import { closest, distance } from 'fastest-levenshtein';

/** The candidate that somebody who wrote `word` probably meant, or undefined. */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, [...candidates]);
  // Two letters of which both are wrong are another word.
  const most = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  return distance(word, best) <= most ? best : undefined;
}

/** `did you mean "x"?` for the candidate that was probably meant, or undefined. */
export function meant(word: string, candidates: readonly string[]): string | undefined {
  const best = suggestion(word, candidates);
  return best === undefined ? undefined : `did you mean "${best}"?`;
}
