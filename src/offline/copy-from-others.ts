import { cacheNames } from './cache-names.ts';
import { readKept, startedLanguages, type Shelf } from './kept-language.ts';
import type { OfflineList } from './offline-list.ts';

/** Takes from other languages on the device what they have already: styles, scripts, the mark. */
export async function copyFromOthers(
  { caches, site, code }: Shelf & { readonly code: string },
  list: OfflineList,
  into: Cache,
  arrived: Record<string, string>,
): Promise<void> {
  const own = new Map(
    (await readKept({ caches, site }, code))?.list.files.map(([address, hash]) => [address, hash]),
  );
  for (const other of await startedLanguages({ caches, site })) {
    const kept = other === code ? undefined : await readKept({ caches, site }, other);
    if (!kept) continue;
    const theirs = new Map(kept.list.files.map(([address, hash]) => [address, hash]));
    const cache = await caches.open(cacheNames(new URL(site).pathname).kept(other));
    for (const [address, hash] of list.files) {
      if ([own.get(address), arrived[address]].includes(hash) || theirs.get(address) !== hash)
        continue;
      const found = await cache.match(site + address);
      if (!found) continue;
      await into.put(site + address, found);
      arrived[address] = hash;
    }
  }
}
