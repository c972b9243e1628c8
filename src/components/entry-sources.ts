import type { Entry } from '../library/entry.ts';

/** From how many sources on an entry has a page for them. */
const many = 8;

/**
 * Whether an entry's sources have a page of their own, with their addresses. The entry itself then
 * names them and leads there: a text should not wait for dozens of long addresses, most of which
 * nobody follows.
 */
export function hasSourcesPage({ references }: Entry): boolean {
  return references.length >= many;
}

/** The path of the page of an entry's sources, without its language. */
export function sourcesPath({ key }: Entry): string {
  return `/${key}/sources/`;
}
