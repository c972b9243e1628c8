import { words } from './analyse.ts';

/** What a reader typed, taken apart. */
export interface QueryText {
  /** Words outside quotation marks, each once, in order. */
  readonly words: readonly string[];
  /** Words between quotation marks: a page must hold them, next to each other. */
  readonly phrases: readonly (readonly string[])[];
}

const longestQuery = 200;
const mostWords = 12;
/** "…", “…”, „…“, ”…” and «…», as the keyboards of our languages make them. */
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Takes a query apart into words and quoted phrases. */
export function parseQuery(text: string): QueryText {
  const query = text.slice(0, longestQuery);
  const phrases = [...query.matchAll(quoted)].map((match) => words(match[1] ?? ''));
  const loose = words(query.replace(quoted, ' '));
  const known = new Set<string>();
  const unique = loose.filter((word) => {
    const small = word.toLowerCase();
    return !known.has(small) && known.add(small);
  });
  // A single letter finds every word that begins with it; beside other words it says nothing.
  const telling = unique.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  return {
    words: (telling.length + phrases.length > 0 ? telling : unique).slice(0, mostWords),
    phrases: phrases.filter((phrase) => phrase.length > 0).slice(0, mostWords),
  };
}
