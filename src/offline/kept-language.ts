import { cacheNames } from './cache-names.ts';
import type { OfflineList } from './offline-list.ts';

/** What a device has of a language. */
export interface KeptLanguage {
  readonly list: OfflineList;
  /** When it was last whole and current, as ISO 8601. */
  readonly date: string;
  /** When its search was last current; it may be older than the pages. */
  readonly search: string;
}

/** Hashes by address. */
export type Hashes = Readonly<Record<string, string>>;

/** Where the caches are, and the address of the site that they are of. */
export interface Shelf {
  readonly caches: CacheStorage;
  /** With a slash at the end. */
  readonly site: string;
}

/** The name of a note about a cache that lies in the cache itself, so that it goes with it. */
const keptNote = 'offline/kept.json';
const arrivedNote = 'offline/arrived.json';

/** What is kept of a language, or undefined where it is not kept whole. */
export async function readKept(shelf: Shelf, code: string): Promise<KeptLanguage | undefined> {
  return read<KeptLanguage>(shelf, namesOf(shelf).kept(code), keptNote);
}

/** Writes down what is kept of a language. */
export async function writeKept(shelf: Shelf, code: string, kept: KeptLanguage): Promise<void> {
  await write(shelf, namesOf(shelf).kept(code), keptNote, kept);
}

/** What has arrived of a language and waits for the rest. */
export async function readArrived(shelf: Shelf, code: string): Promise<Hashes> {
  return (await read<Hashes>(shelf, namesOf(shelf).arriving(code), arrivedNote)) ?? {};
}

/** Writes down what has arrived. */
export async function writeArrived(shelf: Shelf, code: string, arrived: Hashes): Promise<void> {
  await write(shelf, namesOf(shelf).arriving(code), arrivedNote, arrived);
}

/** Whether an address is that of a note, and of no file. */
export function isNote(address: string): boolean {
  return address === keptNote || address === arrivedNote;
}

/** The codes of the languages of which anything is here. */
export async function startedLanguages({ caches, site }: Shelf): Promise<string[]> {
  const { prefix } = cacheNames(new URL(site).pathname);
  const codes = (await caches.keys()).flatMap((name) => {
    const [, code] = name.startsWith(prefix)
      ? (/^(?:kept|arriving):(.+)$/.exec(name.slice(prefix.length)) ?? [])
      : [];
    return code ?? [];
  });
  return [...new Set(codes)];
}

/** Removes a language from the device. */
export async function removeLanguage(shelf: Shelf, code: string): Promise<void> {
  const { kept, arriving } = namesOf(shelf);
  // What is arriving goes first: a fetch in progress sees that it is not wanted any more.
  await shelf.caches.delete(arriving(code));
  await shelf.caches.delete(kept(code));
}

function namesOf({ site }: Shelf) {
  return cacheNames(new URL(site).pathname);
}

async function read<T>({ caches, site }: Shelf, name: string, note: string) {
  if (!(await caches.has(name))) return undefined;
  const found = await (await caches.open(name)).match(site + note);
  return found && ((await found.json()) as T);
}

async function write({ caches, site }: Shelf, name: string, note: string, value: unknown) {
  const headers = { 'Content-Type': 'application/json' };
  const cache = await caches.open(name);
  await cache.put(site + note, new Response(JSON.stringify(value), { headers }));
}
