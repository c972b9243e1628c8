import type { Violation } from './gate.ts';
import { startOf, walk, type Node } from './tree.ts';

/**
 * Characters that nobody sees and that can make a text read other than it is written: bidi
 * embeddings, overrides and isolates, soft hyphen, fillers, tag characters, control characters,
 * line and paragraph separators, and a carriage return that ends no line. LRM, RLM and ALM stay
 * allowed. The last alternatives are allowed where a script needs them: `isNeeded` tells.
 */
const suspect =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u180e\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|\r(?!\n|$)|[\u200b-\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Scripts whose letters join, or form signs together, otherwise with a joiner between them. */
const joining = [
  ...['Adlam', 'Arabic', 'Bengali', 'Devanagari', 'Gujarati', 'Gurmukhi', 'Hanifi_Rohingya'],
  ...['Kannada', 'Khmer', 'Malayalam', 'Mandaic', 'Mongolian', 'Myanmar', 'Nko', 'Oriya'],
  ...['Sinhala', 'Syriac', 'Tamil', 'Telugu', 'Tibetan'],
];
const joined = `[${joining.map((script) => `\\p{scx=${script}}`).join('')}]`;
const afterJoined = new RegExp(`${joined}\\p{M}*$`, 'u');
const beforeJoined = new RegExp(`^${joined}`, 'u');

/** Scripts that write no spaces, so that only a hidden one can say where a line may break. */
const unspaced = /^[\p{scx=Khmer}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Thai}]/u;
const afterUnspaced = /[\p{scx=Khmer}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Thai}]\p{M}*$/u;

/** Whether the script around it needs an invisible character. */
function isNeeded(sign: string, before: string, after: string): boolean {
  switch (sign) {
    case '\u200b':
      return afterUnspaced.test(before) && unspaced.test(after);
    case '\u200c':
    case '\u200d': {
      if (/[\u200b-\u200d]$/.test(before)) return false;
      const isInEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before);
      const joinsEmoji =
        sign === '\u200d' && isInEmoji && /^\p{Extended_Pictographic}/u.test(after);
      return joinsEmoji || afterJoined.test(before) || beforeJoined.test(after);
    }
    default:
      // A variant of an emoji or of a sign; several in a row, or after nothing, carry a message.
      if (/(?:^|[\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}])$/u.test(before)) return false;
      return /[\ufe00-\ufe0f]/.test(sign) || /\p{scx=Han}$/u.test(before);
  }
}

/** The unsafe characters of some words, with how far into them each stands. */
function unsafeIn(words: string): { readonly sign: string; readonly index: number }[] {
  return [...words.matchAll(suspect)]
    .map(({ 0: sign, index }) => ({ sign, index }))
    .filter(({ sign, index }) => {
      if (!/[\u200b-\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(sign)) return true;
      const before = words.slice(Math.max(0, index - 16), index);
      const after = words.slice(index + sign.length, index + sign.length + 16);
      // Alone it may have any neighbours.
      return before + after !== '' && !isNeeded(sign, before, after);
    });
}

/** Whether some words hold an unsafe character. */
export function isUnsafe(words: string): boolean {
  return unsafeIn(words).length > 0;
}

/** A violation for each unsafe character of a text, at its line and column. */
export function unsafeCharacters(source: string): Violation[] {
  if (source.search(suspect) < 0) return [];
  return source.split('\n').flatMap((text, index) =>
    unsafeIn(text).map(({ sign, index: before }): Violation => {
      const code = sign.codePointAt(0) ?? 0;
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return {
        line: index + 1,
        column: before + 1,
        rule: 'unsafe-character',
        problem: `the invisible character ${name} is not allowed`,
      };
    }),
  );
}

/** A violation for each node that holds an unsafe character written as an entity (`&#x202e;`). */
export function escapedCharacters(tree: Node, source: string): Violation[] {
  if (!source.includes('&')) return [];
  const lines = source.split('\n');
  return [...walk(tree)].flatMap((node): Violation[] => {
    const attributes = node.attributes?.map(({ value }) => value) ?? [];
    const words = [node.value, node.alt, node.title, node.lang, ...attributes].filter(
      (word) => typeof word === 'string',
    );
    const { line, column } = startOf(node);
    const written = lines.slice(line - 1, node.position?.end.line ?? line).join('\n');
    if (node.type === 'yaml' || !words.some(isUnsafe) || isUnsafe(written)) return [];
    const problem = 'an invisible character is written as an entity';
    return [{ line, column, rule: 'unsafe-character', problem }];
  });
}
