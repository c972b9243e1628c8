import type { PageWords } from './page-words.ts';

/** What the page tells its script, from the JSON that stands in it. */
export function readPageWords(root: ParentNode): PageWords {
  const element = root.querySelector('script[data-words]');
  return JSON.parse(element?.textContent ?? '{}') as PageWords;
}
