import { describe, expect, test } from 'vitest';
import { checkFeed } from './feeds.ts';
import { validateFiles } from './xml-validity.ts';

const entry = (day: string, id: string, title = 'كتاب الترحيب') =>
  `<entry><id>https://example.org/base/${id}</id><title xml:lang="ar">${title}</title><updated>${day}T00:00:00Z</updated><link rel="alternate" type="text/html" hreflang="ar" href="https://example.org/base/${id}"/><summary>…</summary></entry>`;

const feed = (entries: string, { lang = 'ar', updated = '2026-03-01T00:00:00Z' } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>https://example.org/base/ar/feed.xml</id><title>سيلتا</title><updated>${updated}</updated><link rel="self" type="application/atom+xml" href="https://example.org/base/ar/feed.xml"/><author><name>Silta</name></author>${entries}</feed>`;

const urlset = (inner: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${inner}</urlset>`;

const loc = '<loc>https://example.org/base/lv/</loc>';

async function faults(schema: string, text: string): Promise<string[]> {
  const problems = await validateFiles(schema, [{ path: 'ar/feed.xml', text }]);
  return problems.map(({ path, what }) => `${path} ${what}`);
}

describe('the schema of Atom', () => {
  test('takes a feed with an entry in Arabic', async () => {
    expect(await faults('atom.rng', feed(entry('2026-02-01', 'ar/a/')))).toEqual([]);
  });

  test.each([
    ['without a title', feed('').replace(/<title>.*?<\/title>/, '')],
    ['with a day for a moment', feed('', { updated: '2026-03-01' })],
    ['with an element that Atom does not have', feed('<pubDate>2026</pubDate>')],
    ['with an entry without an id', feed(entry('2026-02-01', 'ar/a/').replace(/<id>.*<\/id>/, ''))],
    ['that is not well formed', feed('<entry>')],
  ])('does not take a feed %s', async (_, text) => {
    const told = await faults('atom.rng', text);
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toMatch(/^ar\/feed\.xml /);
  });
});

describe('the schema of sitemaps', () => {
  test('takes pages with alternates, and an index', async () => {
    const page = `<url>${loc}<lastmod>2026-03-01</lastmod><xhtml:link rel="alternate" hreflang="sr-Latn" href="https://example.org/base/sr/"/></url>`;
    expect(await faults('sitemap.rng', urlset(page))).toEqual([]);
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>${loc}</sitemap></sitemapindex>`;
    expect(await faults('sitemap.rng', index)).toEqual([]);
  });

  test.each([
    ['without an address', urlset('<url><lastmod>2026-03-01</lastmod></url>')],
    ['with an address that is not whole', urlset('<url><loc>/lv/</loc></url>')],
    ['with a day that there is not', urlset(`<url>${loc}<lastmod>2026-02-30</lastmod></url>`)],
    ['without a page', urlset('')],
  ])('does not take one %s', async (_, text) => {
    expect((await faults('sitemap.rng', text)).length).toBeGreaterThan(0);
  });
});

describe('what a schema cannot see in a feed', () => {
  const site = {
    address: { origin: 'https://example.org', base: '/base/' },
    has: (path: string) => path === 'ar/feed.xml' || path === 'ar/a/index.html',
  };
  const told = (text: string) => checkFeed(site, 'ar/feed.xml', text).map(({ what }) => what);

  test('is nothing where all is well', () => {
    expect(told(feed(entry('2026-03-01', 'ar/a/')))).toEqual([]);
  });

  test('is told', () => {
    const text = feed(
      entry('2026-01-01', 'ar/a/') + entry('2026-04-01', 'ar/a/') + entry('2025-01-01', 'ar/b/'),
      { lang: 'en' },
    );
    expect(told(text)).toEqual([
      'is in en instead of ar',
      'has entries that are not in the order of their days',
      'is older than its youngest entry',
      'has the entry https://example.org/base/ar/a/ twice',
      'https://example.org/base/ar/b/ leads to no file',
    ]);
  });
});
