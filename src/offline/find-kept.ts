import { cacheNames } from './cache-names.ts';
import { startedLanguages, type Shelf } from './kept-language.ts';
import { plainAddress } from './stored-page.ts';

/**
 * A page or file out of what is kept: out of languages that are whole, then out of the pages that
 * make the rest usable, then out of what is still arriving.
 */
export async function findKept(shelf: Shelf, url: string): Promise<Response | undefined> {
  const { caches, site } = shelf;
  const names = cacheNames(new URL(site).pathname);
  const address = plainAddress(url).replace(/\/index\.html$/, '/');
  const codes = await startedLanguages(shelf);
  const own = (await caches.keys()).filter((name) => name.startsWith(names.own('')));
  const places = [...codes.map(names.kept), ...own, ...codes.map(names.arriving)];
  for (const address2 of lastPart(address).includes('.') ? [address] : [address, `${address}/`]) {
    for (const cacheName of places) {
      // Answers of servers may vary by what was asked; an address of a file here is one file.
      const found = await caches.match(address2, { cacheName, ignoreVary: true });
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a page or file belongs to a language that is kept whole. */
export async function isKept(shelf: Shelf, url: string): Promise<boolean> {
  const names = cacheNames(new URL(shelf.site).pathname);
  for (const code of await startedLanguages(shelf)) {
    const options = { cacheName: names.kept(code), ignoreVary: true };
    if (await shelf.caches.match(plainAddress(url), options)) return true;
  }
  return false;
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
