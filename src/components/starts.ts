import { wordsIn } from '../library/questions.ts';
import type { Site } from './site.ts';

/** The start pages in their order, with their words in the reader's language or their own. */
export function startsInOrder({ library, code }: Site) {
  return [...library.starts]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, start]) => ({ id, start, ...wordsIn(start, code) }));
}
