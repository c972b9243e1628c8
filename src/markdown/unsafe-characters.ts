import type { Violation } from './gate.ts';

/**
 * Characters that nobody sees and that can make a text read other than it is written: bidi
 * embeddings, overrides and isolates, zero-width space, tag characters, control characters, line
 * and paragraph separators. LRM, RLM, ALM and the joiners stay allowed: scripts need them.
 */
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

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
