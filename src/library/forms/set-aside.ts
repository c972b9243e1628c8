import { figuresIn } from '../checks/figures.ts';

/** What stands in a sentence for what was set aside. */
export const gap = '[…]';

/** Web addresses, and addresses of people. A parser would make links of them. */
const addresses = /(?:https?:\/\/|www\.)\S*|[^\s@]+@[^\s@]+/giu;

/**
 * A sentence as it can be printed before an editor has looked at it: figures (which must become
 * claims) and addresses are left out, each with a mark in its place. Years stay.
 */
export function setAside(sentence: string): { readonly words: string; readonly isWhole: boolean } {
  let words = sentence.replace(addresses, gap);
  for (let found = figuresIn(words).at(-1); found; found = figuresIn(words).at(-1)) {
    const end = found.offset + found.figure.length;
    words = `${words.slice(0, found.offset)}${gap}${words.slice(end)}`;
  }
  return { words, isWhole: words === sentence };
}

/** A sentence without the addresses of people, which nobody needs to keep. */
export function withoutPeople(sentence: string): string {
  return sentence.replace(/[^\s@]+@[^\s@]+/gu, gap);
}
