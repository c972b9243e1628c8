import { cacheNames } from './cache-names.ts';
import type { Shelf } from './kept-language.ts';

/**
 * What a reader has set, where both pages and the worker can read it: a worker has no `localStorage`.
 * Nothing is written down for as long as nothing is set.
 */
const off = 'offline/notes/off';
const checked = 'offline/notes/checked';

/** Whether the pages that a reader opens are stored. */
export async function storesPages(shelf: Shelf): Promise<boolean> {
  return (await read(shelf, off)) === undefined;
}

/** Switches the storing of pages on or off. */
export async function setStoresPages(shelf: Shelf, stores: boolean): Promise<void> {
  await (stores ? remove(shelf, off) : write(shelf, off, ''));
}

/** When the worker last asked whether there is anything newer, in milliseconds; 0 for never. */
export async function lastChecked(shelf: Shelf): Promise<number> {
  return Number((await read(shelf, checked)) ?? 0);
}

/** Writes down that the worker has asked. */
export async function setLastChecked(shelf: Shelf, now: number): Promise<void> {
  await write(shelf, checked, `${now}`);
}

function notesOf({ site }: Shelf): string {
  return cacheNames(new URL(site).pathname).notes;
}

async function read(shelf: Shelf, note: string): Promise<string | undefined> {
  const found = await shelf.caches.match(shelf.site + note, { cacheName: notesOf(shelf) });
  return found?.text();
}

async function write(shelf: Shelf, note: string, value: string): Promise<void> {
  await (await shelf.caches.open(notesOf(shelf))).put(shelf.site + note, new Response(value));
}

async function remove(shelf: Shelf, note: string): Promise<void> {
  if (await shelf.caches.has(notesOf(shelf)))
    await (await shelf.caches.open(notesOf(shelf))).delete(shelf.site + note);
}
