import type { EntryText } from '../library/entry.ts';
import { compileBody, type Piece } from '../markdown/body-pieces.ts';

const compiled = new WeakMap<EntryText<unknown>, readonly (readonly Piece[])[]>();

/** The compiled body of a text: the lead and the sections. It is compiled once a build. */
export function compiledBody(text: EntryText<unknown>): readonly (readonly Piece[])[] {
  const before = compiled.get(text);
  if (before) return before;
  const pieces = compileBody(text.mdx);
  compiled.set(text, pieces);
  return pieces;
}
