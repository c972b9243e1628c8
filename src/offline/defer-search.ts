import type { KeptLanguage } from './kept-language.ts';
import type { OfflineList } from './offline-list.ts';

/**
 * A word that moves on one page moves places in nearly every file of the search, so that the search
 * costs more than the page. In the background it is renewed at most once in so many milliseconds.
 */
const pause = 7 * 24 * 60 * 60 * 1000;
/** Stands after the version of a list whose search is older than its pages. */
const mark = '~';

const isSearch = (address: string) => address.startsWith('search-index/');
const isScript = (address: string) => /\.js$|\.pagefind$/.test(address);

/**
 * A list with the pages of a new one and the search that is kept, which is whole in itself; undefined
 * where the search is renewed: it is old, or scripts have changed and may not read it.
 */
export function deferSearch(
  list: OfflineList,
  { list: kept, search }: KeptLanguage,
  now: number,
): OfflineList | undefined {
  if (kept.version === '' || now - Date.parse(search) >= pause) return undefined;
  const scripts = ({ files }: OfflineList) =>
    files
      .flatMap(([address, hash]) => (isScript(address) ? `${address} ${hash}` : []))
      .sort()
      .join();
  if (scripts(list) !== scripts(kept)) return undefined;
  const searchOf = ({ files }: OfflineList) => files.filter(([address]) => isSearch(address));
  if (searchOf(list).join() === searchOf(kept).join()) return undefined;
  const files = [...list.files.filter(([address]) => !isSearch(address)), ...searchOf(kept)];
  return { ...list, version: list.version + mark, files };
}

/** Whether what is kept is what is offered, but for a search that is not to be renewed yet. */
export function isCurrentEnough(
  { list: { version }, search }: KeptLanguage,
  offered: string,
  now: number,
): boolean {
  return version === offered || (version === offered + mark && now - Date.parse(search) < pause);
}
