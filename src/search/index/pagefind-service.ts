import type * as pagefind from 'pagefind';

/** Pagefind's program, ready to be asked. */
export type Pagefind = typeof pagefind;

/**
 * Bytes of index that Pagefind puts into one file before it is compressed. Its own 40,000 make a
 * reader fetch 40 kB for a word. The setting is Pagefind's and not yet a promise: a version that
 * drops it fails the check of the index's files, not the search.
 */
const chunkBytes = 8_000;

/** Starts Pagefind's program with our settings, which it takes from the environment. */
export async function loadPagefind(): Promise<Pagefind> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkBytes);
  return import('pagefind');
}
