import { isCurrentEnough } from './defer-search.ts';
import { keepLanguage } from './keep-language.ts';
import { readKept, startedLanguages, type Shelf } from './kept-language.ts';
import { indexAddress, type OfflineIndex } from './offline-list.ts';
import { withLock } from './with-lock.ts';
import { lastChecked, setLastChecked } from './worker-settings.ts';

/** The worker asks at most so often whether there is anything newer. */
const pause = 60 * 60 * 1000;

/**
 * Brings the languages that are kept whole up to date, where an hour has passed since it was last
 * looked. One small file is asked for, and only where a language is kept.
 */
export async function updateKept(shelf: Shelf, now = Date.now()): Promise<void> {
  const kept = [];
  for (const code of await startedLanguages(shelf)) {
    const found = await readKept(shelf, code);
    if (found) kept.push({ code, language: found });
  }
  if (kept.length === 0 || now - (await lastChecked(shelf)) < pause) return;
  const index = await fetchIndex(shelf.site);
  await setLastChecked(shelf, now);
  for (const { code, language } of kept) {
    const offered = index[code]?.version;
    if (offered === undefined || isCurrentEnough(language, offered, now)) continue;
    // Where a page is at it already, it goes on by itself.
    await withLock(shelf, code, { ifAvailable: true }, () =>
      keepLanguage({ ...shelf, code, fetch: fetch.bind(globalThis), mayDeferSearch: true }),
    );
  }
}

/** What there is to keep of every language, as published now. @throws TypeError without a network */
export async function fetchIndex(site: string): Promise<OfflineIndex> {
  const response = await fetch(site + indexAddress, { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${indexAddress} answers ${response.status}`);
  return (await response.json()) as OfflineIndex;
}
