import type { Violation } from './gate.ts';
import { startOf, walk, type Node } from './tree.ts';

/**
 * Characters that nobody sees and that can make a text read other than it is written: bidi
 * embeddings, overrides and isolates, zero-width space, tag characters, control characters, line
 * and paragraph separators. LRM, RLM, ALM and the joiners stay allowed: scripts need them.
 */
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Whether some words hold an unsafe character. */
export function isUnsafe(words: string): boolean {
  return words.search(unsafe) >= 0;
}

/** A violation for each unsafe character of a text, at its line and column. */
export function unsafeCharacters(source: string): Violation[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(unsafe)].map((match): Violation => {
      const code = match[0].codePointAt(0) ?? 0;
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return {
        line: index + 1,
        column: match.index + 1,
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
    const words = [node.value, node.alt, node.title, ...attributes].filter(
      (w) => typeof w === 'string',
    );
    const { line, column } = startOf(node);
    const written = lines.slice(line - 1, node.position?.end.line ?? line).join('\n');
    if (node.type === 'yaml' || !words.some(isUnsafe) || isUnsafe(written)) return [];
    const problem = 'an invisible character is written as an entity';
    return [{ line, column, rule: 'unsafe-character', problem }];
  });
}
