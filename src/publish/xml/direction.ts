const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/**
 * Words that whoever shows them sets from the right side: programs go by the first letter, which may
 * be one of a name in another script. Where it is, a mark stands before it.
 */
export function directed(words: string, direction: 'ltr' | 'rtl'): string {
  const first = /\p{L}/u.exec(words)?.[0];
  if (first === undefined) return words;
  const looks = rightToLeft.test(first) ? 'rtl' : 'ltr';
  return looks === direction ? words : marks[direction] + words;
}

/** Words of another language within a sentence, kept from mixing with what stands around them. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
