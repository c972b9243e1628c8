import { fold } from './analyse.ts';
import { withoutPrefixes, type Attempt } from './attempts.ts';

const leastShare = 0.6;
const leastLetters = 3;

/**
 * Whether a word that Pagefind matched has to do with what it was asked for. Where nothing begins
 * with the term, Pagefind takes the longest word that the term begins with (`da` for `daci`).
 */
export function isAkin(attempt: Attempt, found: string, language: string): boolean {
  const term = fold(attempt.term);
  const word = fold(found);
  if (attempt.begins) return word.startsWith(term);
  return bareForms(term, language).some((one) =>
    bareForms(word, language).some((other) => sharesStem(one, other)),
  );
}

function bareForms(word: string, language: string): string[] {
  return [word, ...withoutPrefixes(word, language)];
}

function sharesStem(one: string, other: string): boolean {
  const needed = Math.min(one.length, Math.max(leastLetters, Math.ceil(one.length * leastShare)));
  return other.length >= needed && other.startsWith(one.slice(0, needed));
}
