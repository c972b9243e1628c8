import type { Block } from './document.ts';
import { plain } from './inline.ts';

/** A heading of the page around a text; the sections of the text itself are of depth 2. */
export function headingOf(id: string | undefined, words: string, depth = 2): Block {
  return { type: 'heading', depth, id, children: plain(words) };
}
