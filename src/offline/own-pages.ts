import { isLanguageCode } from '../i18n/languages.ts';
import { cacheNames } from './cache-names.ts';
import type { Shelf } from './kept-language.ts';
import { storePage } from './stored-page.ts';

/** The pages that make the rest usable: home, what is kept, and what says that a page is not. */
const own = ['', 'offline/', 'offline/missing/'] as const;
const longest = 24 * 60 * 60 * 1000;

/** The code of the language of a page by its address. */
export function languageIn(url: string, site: string): string | undefined {
  const [first = ''] = url.slice(site.length).split('/');
  return url.startsWith(site) && isLanguageCode(first) ? first : undefined;
}

/** Stores the pages that make the rest usable, where those that are there are older than a day. */
export async function storeOwnPages(shelf: Shelf, code: string, now = Date.now()): Promise<void> {
  const { caches, site } = shelf;
  const name = cacheNames(new URL(site).pathname).own(code);
  const home = `${site}${code}/`;
  const date = (await caches.match(home, { cacheName: name }))?.headers.get('date');
  if (date && now - Date.parse(date) < longest) return;
  const stored = new Set<string>();
  for (const page of own)
    for (const url of await storePage(shelf, home + page, name, name)) stored.add(url);
  if (stored.size === 0) return;
  const cache = await caches.open(name);
  for (const key of await cache.keys()) if (!stored.has(key.url)) await cache.delete(key);
}

/** The page that says that a page is not there, in its language or in another that is at hand. */
export async function missingPage(shelf: Shelf, url: string): Promise<Response | undefined> {
  const { prefix } = cacheNames(new URL(shelf.site).pathname);
  const code = languageIn(url, shelf.site);
  const others = (await shelf.caches.keys())
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => /:(?:own|kept):(\w+)$/.exec(name)?.[1] ?? []);
  for (const each of [...(code ? [code] : []), ...others]) {
    const found = await shelf.caches.match(`${shelf.site}${each}/offline/missing/`);
    if (found) return new Response(found.body, { status: 503, headers: found.headers });
  }
  return undefined;
}
