import type { Shelf } from './kept-language.ts';

/**
 * Does something with a language while nobody else does: pages and the worker share the caches.
 * With `ifAvailable`, nothing is done where somebody else is at it.
 */
export async function withLock<T>(
  { site }: Shelf,
  code: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return navigator.locks.request(`silta:${site}:${code}`, options, (lock) =>
    lock ? work() : Promise.resolve(undefined),
  );
}
