import { describe, expect, test } from 'vitest';
import { MemoryCache } from '../testing/memory-caches.ts';
import { loadedBy, plainAddress, trim } from './stored-page.ts';

const site = 'https://example.org/repo/';
const now = Date.parse('2026-11-20T12:00:00Z');

/** A cache of pages that were opened on these days. */
async function cacheOf(days: readonly string[]): Promise<Cache> {
  const cache = new MemoryCache();
  for (const [number, day] of days.entries()) {
    const headers = { date: new Date(`${day}T10:00:00Z`).toUTCString() };
    await cache.put(`${site}ar/${number}/`, new Response('صفحة', { headers }));
  }
  return cache as unknown as Cache;
}

const left = async (cache: Cache) => (await cache.keys()).map(({ url }) => url.slice(site.length));

describe('pages that were opened', () => {
  test.each([
    [['2026-11-18', '2026-11-19', '2026-11-20'], 2, ['ar/1/', 'ar/2/']],
    [['2026-08-01', '2026-09-01', '2026-11-20'], 9, ['ar/2/']],
    [['2026-11-20'], 2, ['ar/0/']],
    [[], 2, []],
  ])('of %j at most %i and two months stay', async (days, most, stay) => {
    const cache = await cacheOf(days);
    await trim(cache, most, now);
    expect(await left(cache)).toEqual(stay);
  });

  test.each([
    ['https://example.org/lv/search/?q=noslēpums', 'https://example.org/lv/search/'],
    ['https://example.org/ar/glossary/#لاجئ', 'https://example.org/ar/glossary/'],
    ['https://example.org/sr/', 'https://example.org/sr/'],
  ])('%s is stored without what was asked', (url, plain) => {
    expect(plainAddress(url)).toBe(plain);
  });
});

describe('what a page loads', () => {
  test('is found in its head and in its scripts, and only files of the site', () => {
    const page = `<link rel="canonical" href="${site}ar/"><link rel="icon" href="/repo/icon.svg">
      <link rel="stylesheet" href="/repo/_astro/site.css"><a href="/repo/_astro/not.pdf">ملف</a>
      <script type="module" src="/repo/_astro/page.js"></script><img src="/repo/_astro/a.webp" alt="">
      <link rel="stylesheet" href="/other/_astro/site.css"><script src="https://ads.test/x.js"></script>`;
    expect(loadedBy(page, `${site}ar/`, site)).toEqual(
      ['icon.svg', '_astro/site.css', '_astro/page.js', '_astro/a.webp'].map((file) => site + file),
    );
    const script = 'import{a as b}from"./a.js";import"./b.js";const c=()=>import(`./c.js`)';
    expect(loadedBy(script, `${site}_astro/page.js`, site)).toEqual(
      ['a', 'b', 'c'].map((name) => `${site}_astro/${name}.js`),
    );
  });
});
