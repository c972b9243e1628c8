import { cacheNames } from './cache-names.ts';
import { copyFromOthers } from './copy-from-others.ts';
import { deferSearch } from './defer-search.ts';
import {
  fetchFile,
  fetchPack,
  ListMismatch,
  responseOf,
  type Arrival,
  type Fetching,
} from './fetch-listed.ts';
import { inTurn } from './in-turn.ts';
import {
  isNote,
  readArrived,
  readKept,
  writeArrived,
  writeKept,
  type Hashes,
  type KeptLanguage,
  type Shelf,
} from './kept-language.ts';
import { listAddress, type OfflineList } from './offline-list.ts';
import { planUpdate, type PlannedFile, type PlannedPack, type UpdatePlan } from './plan-update.ts';

/** A language that is being kept, or brought up to date. */
export interface Keeping extends Shelf {
  readonly code: string;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** Whether the search may stay as it is for a while, as in the background. */
  readonly mayDeferSearch?: boolean;
  /** Told of the bytes that have come and of those that come in all, again and again. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many requests are on their way at the same time. */
const packsAtOnce = 2;
const filesAtOnce = 6;
/** After so many files is written down what has arrived. */
const batch = 24;
/** A site may be published anew while it is fetched; more often than this in a row, it is at fault. */
const attempts = 3;

/**
 * Keeps a language whole on the device, or makes what is kept current. Only what the device does not
 * have is fetched; what has arrived stays where the connection breaks off, and the last whole version
 * remains as it was until the new one is whole.
 * @throws TypeError without a network, ListMismatch where the site does not hold what it lists,
 * DOMException `AbortError` where it was stopped or the language removed, `QuotaExceededError` where
 * the device is full
 */
export async function keepLanguage(keeping: Keeping): Promise<KeptLanguage> {
  for (let attempt = 1; ; attempt += 1) {
    const list = await fetchList(keeping);
    try {
      const kept = await readKept(keeping, keeping.code);
      const deferred =
        keeping.mayDeferSearch && kept ? deferSearch(list, kept, Date.now()) : undefined;
      await fetchMissing(keeping, list, deferred);
      return await putInPlace(keeping, deferred ?? list, deferred ? kept?.search : undefined);
    } catch (error) {
      if (!(error instanceof ListMismatch) || attempt === attempts) throw error;
    }
  }
}

/**
 * What would have to be fetched for a list, with all that is on the device.
 * @param wanted the list that the device is to have, where that is not all of it
 */
export async function planFor(
  shelf: Shelf,
  code: string,
  list: OfflineList,
  wanted: OfflineList = list,
): Promise<UpdatePlan> {
  const { kept, arrived } = await hashesOf(shelf, code);
  const needed = new Set(wanted.files.map(([address, hash]) => `${hash} ${address}`));
  return planUpdate(
    list,
    (address, hash) =>
      !needed.has(`${hash} ${address}`) || [kept[address], arrived[address]].includes(hash),
    canUnpack(),
  );
}

/** The list of a language as it is published now. @throws TypeError without a network */
export async function fetchList({ site, code, fetch, signal }: Keeping): Promise<OfflineList> {
  const response = await fetch(site + listAddress(code), {
    cache: 'no-cache',
    ...(signal && { signal }),
  });
  if (!response.ok) throw new TypeError(`${listAddress(code)} answers ${response.status}`);
  return (await response.json()) as OfflineList;
}

async function hashesOf(shelf: Shelf, code: string): Promise<{ kept: Hashes; arrived: Hashes }> {
  const kept = await readKept(shelf, code);
  const files = kept?.list.files.map(([address, hash]) => [address, hash] as const) ?? [];
  return { kept: Object.fromEntries(files), arrived: await readArrived(shelf, code) };
}

async function fetchMissing(
  keeping: Keeping,
  list: OfflineList,
  deferred: OfflineList | undefined,
): Promise<void> {
  const { caches, site, code, onProgress } = keeping;
  const signal = keeping.signal ?? new AbortController().signal;
  const fetching: Fetching = { site, fetch: keeping.fetch, signal };
  const name = cacheNames(new URL(site).pathname).arriving(code);
  const cache = await caches.open(name);
  const arrived: Record<string, string> = { ...(await readArrived(keeping, code)) };
  await copyFromOthers(keeping, list, cache, arrived);
  await writeArrived(keeping, code, arrived);
  const plan = await planFor(keeping, code, list, deferred);
  let done = 0;
  let unwritten = 0;
  const add = (bytes: number) => onProgress?.(Math.min((done += bytes), plan.bytes), plan.bytes);

  const store = async (arrivals: readonly Arrival[]) => {
    signal.throwIfAborted();
    if (!(await caches.has(name))) throw new DOMException('The language was removed', 'AbortError');
    for (const arrival of arrivals) {
      await cache.put(site + arrival.address, responseOf(arrival));
      arrived[arrival.address] = arrival.hash;
    }
    unwritten += arrivals.length;
    if (unwritten < batch) return;
    unwritten = 0;
    await writeArrived(keeping, code, arrived);
  };
  const takePack = async (pack: PlannedPack) =>
    store(await fetchPack(fetching, pack, (bytes) => add(bytes)));
  const opened = new Map<string, Promise<void>>();
  const takeFile = async ({ file, pack, bytes }: PlannedFile) => {
    try {
      await store([await fetchFile(fetching, file)]);
    } catch (error) {
      // A server on the way may alter pages. It does not alter packs.
      if (!(error instanceof ListMismatch) || !canUnpack()) throw error;
      const taking = opened.get(pack.name) ?? takePack(pack);
      opened.set(pack.name, taking);
      await taking;
    }
    add(bytes);
  };

  onProgress?.(0, plan.bytes);
  try {
    await inTurn(plan.packs, packsAtOnce, takePack);
    await inTurn(plan.files, filesAtOnce, takeFile);
  } finally {
    if (await caches.has(name)) await writeArrived(keeping, code, arrived);
  }
}

/** Browsers of before 2023 fetch every file by itself. */
function canUnpack(): boolean {
  return typeof DecompressionStream !== 'undefined';
}

/** Puts a version that is whole in the place of the one before. Broken off, it is done again. */
async function putInPlace(
  keeping: Keeping,
  list: OfflineList,
  search: string | undefined,
): Promise<KeptLanguage> {
  const { caches, site, code } = keeping;
  const names = cacheNames(new URL(site).pathname);
  const arrived = await readArrived(keeping, code);
  const before = await readKept(keeping, code);
  if (!(await caches.has(names.arriving(code))))
    throw new DOMException('The language was removed', 'AbortError');
  const [from, into] = [
    await caches.open(names.arriving(code)),
    await caches.open(names.kept(code)),
  ];
  // What is about to be replaced is not what the old list says any more, in case this breaks off.
  if (before) {
    const files = before.list.files.filter(([address]) => arrived[address] === undefined);
    await writeKept(keeping, code, { ...before, list: { ...before.list, version: '', files } });
  }
  const wanted = new Map(list.files.map(([address, hash]) => [address, hash]));
  for (const [address, hash] of Object.entries(arrived)) {
    const found = wanted.get(address) === hash && (await from.match(site + address));
    if (found) await into.put(site + address, found);
  }
  const date = new Date().toISOString();
  const kept = { list, date, search: search ?? date };
  await writeKept(keeping, code, kept);
  await caches.delete(names.arriving(code));
  for (const { url } of await into.keys()) {
    const address = url.slice(site.length);
    if (!wanted.has(address) && !isNote(address)) await into.delete(url);
  }
  return kept;
}
