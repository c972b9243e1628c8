import { fold, words } from '../analysis/fold.ts';

/** What a reader typed, taken apart. */
export interface QueryText {
  /** Words outside quotation marks, each once, in order. */
  readonly words: readonly string[];
  /** Words between quotation marks: a page must hold them, next to each other. */
  readonly phrases: readonly (readonly string[])[];
  /** Words behind a minus: a page must not hold them. */
  readonly excluded: readonly string[];
}

const longestQuery = 200;
const mostWords = 12;
/** "…", “…”, „…“, ”…” and «…», as the keyboards of our languages make them. */
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
/** A minus before a word and after a space: the hyphen in a word is none. */
const minus = /(?<=^|\s)[-−–]([\p{L}\p{N}\p{M}]+)/gu;
/** Where a hyphen after a space joins a word to a name of several words, only a true minus. */
const trueMinus = /(?<=^|\s)−([\p{L}\p{N}\p{M}]+)/gu;

/**
 * Takes a query apart into words, quoted phrases and words that are not wanted.
 * @param hyphenJoins whether the language writes `Talent Together -ohjelma`, as Finnish does
 */
export function parseQuery(text: string, hyphenJoins = false): QueryText {
  const unwanted = hyphenJoins ? trueMinus : minus;
  const query = text.slice(0, longestQuery);
  const phrases = [...query.matchAll(quoted)].map((match) => words(match[1] ?? ''));
  const unquoted = query.replace(quoted, ' ');
  const excluded = [...unquoted.matchAll(unwanted)].map((match) => match[1] ?? '');
  const unique = once(words(unquoted.replace(unwanted, ' ')));
  // A single letter finds every word that begins with it; beside other words it says nothing.
  const telling = unique.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  return {
    words: (telling.length + phrases.length > 0 ? telling : unique).slice(0, mostWords),
    phrases: phrases.filter((phrase) => phrase.length > 0).slice(0, mostWords),
    excluded: once(excluded).slice(0, mostWords),
  };
}

function once(list: readonly string[]): string[] {
  const known = new Set<string>();
  return list.filter((word) => {
    const folded = fold(word);
    return !known.has(folded) && known.add(folded);
  });
}
