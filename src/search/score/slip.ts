import type { Random } from './random.ts';

const word = /[\p{L}\p{M}]+/gu;
const shortest = 4;
/** One slip in so many hits the first letter of its word. */
const firstLetter = 8;
const kinds = ['swap', 'delete', 'insert', 'substitute'] as const;

/**
 * A text with one slip of the finger in one of its words of at least four letters; undefined where
 * it has no such word. A change of nothing but small and capital letters is no slip.
 */
export function slip(
  text: string,
  letters: readonly [string, ...string[]],
  random: Random,
): string | undefined {
  const source = text.normalize('NFC');
  const [first, ...rest] = [...source.matchAll(word)].filter(
    ([found]) => [...found].length >= shortest,
  );
  if (!first) return undefined;
  const { 0: found, index } = random.pick([first, ...rest]);
  let slipped: string;
  do slipped = slipWord([...found], letters, random);
  while (slipped.toLowerCase() === found.toLowerCase());
  return source.slice(0, index) + slipped + source.slice(index + found.length);
}

function slipWord(
  word: readonly string[],
  letters: readonly [string, ...string[]],
  random: Random,
): string {
  const at = random.below(firstLetter) === 0 ? 0 : 1 + random.below(word.length - 1);
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (random.pick(kinds)) {
    case 'swap': {
      // The last letter has no next one, and changes places with the one before it.
      const [next, ...others] = after;
      if (next !== undefined) return [...before, next, here, ...others].join('');
      return [...before.slice(0, -1), here, ...before.slice(-1)].join('');
    }
    case 'delete':
      return [...before, ...after].join('');
    case 'insert':
      return [...before, random.pick(letters), here, ...after].join('');
    case 'substitute':
      return [...before, random.pick(letters), ...after].join('');
  }
}
