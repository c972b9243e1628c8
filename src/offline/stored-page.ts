import type { Shelf } from './kept-language.ts';

/** How much of what was opened stays: the oldest goes first. */
export const mostPages = 80;
export const mostFiles = 300;
const longest = 60 * 24 * 60 * 60 * 1000;

/** Throws out what is too much, and what is too old. A cache lists what came last at its end. */
export async function trim(cache: Cache, most: number, now = Date.now()): Promise<void> {
  const keys = await cache.keys();
  const extra = keys.slice(0, Math.max(0, keys.length - most));
  for (const key of extra) await cache.delete(key);
  for (const key of keys.slice(extra.length)) {
    const date = (await cache.match(key))?.headers.get('date');
    if (!date || now - Date.parse(date) <= longest) break;
    await cache.delete(key);
  }
}

/** The address of a page or file without what stands after it: a query is nobody's business. */
export function plainAddress(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/**
 * The files of the site that a page or a script loads, as whole addresses: those that it loads at
 * once, and those beside it that it may load later.
 */
export function loadedBy(text: string, url: string, site: string): string[] {
  const written = [
    ...text.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g),
    ...text.matchAll(/\b(?:import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
  ].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  const whole = written.filter((each) => URL.canParse(each, url)).map((each) => new URL(each, url));
  const isFile = ({ href }: URL) => href.startsWith(`${site}_astro/`) || href === `${site}icon.svg`;
  return [...new Set(whole.filter(isFile).map(({ href }) => href))];
}

/**
 * Stores a page with all that it loads at once, most of which the browser has from a moment ago.
 * @param files where what it loads goes
 * @returns the addresses of all that was stored or was there already
 */
export async function storePage(
  { caches, site }: Shelf,
  url: string,
  pages: string,
  files: string,
): Promise<string[]> {
  const address = plainAddress(url);
  const page = await fetch(address);
  if (!isWhole(page)) return [];
  const text = await page.clone().text();
  await (await caches.open(pages)).put(address, page);
  const cache = await caches.open(files);
  const known = new Set([address]);
  const waiting = loadedBy(text, address, site);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (known.has(next)) continue;
    known.add(next);
    let file = await cache.match(next);
    if (!file) {
      file = await fetch(next);
      if (!isWhole(file)) continue;
      await cache.put(next, file.clone());
    }
    if (next.endsWith('.js')) waiting.push(...loadedBy(await file.text(), next, site));
  }
  return [...known];
}

/** Whether an answer is what was asked for, and may be shown again later. */
export function isWhole(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected;
}
