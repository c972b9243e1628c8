import { describe, expect, test } from 'vitest';
import { xmlFaults } from '../../testing/output/xml-check.ts';
import { readHead } from './page-head.ts';
import { sitemapIndex, sitemaps, type ListedPage } from './sitemap-xml.ts';

const page = (code: string, id: string): ListedPage => ({
  canonical: `https://example.org/base/${code}/guidance/${id}/`,
  alternates: [
    { language: 'lv', address: `https://example.org/base/lv/guidance/${id}/` },
    { language: 'sr-Latn', address: `https://example.org/base/sr/guidance/${id}/` },
    { language: 'x-default', address: `https://example.org/base/lv/guidance/${id}/` },
  ],
  changed: id === 'undated' ? undefined : '2026-03-01',
});

const validate = async (...texts: string[]) =>
  xmlFaults(
    'sitemap',
    texts.map((text, index) => ({ path: `${index}.xml`, text })),
  );

describe('a sitemap', () => {
  test('is valid, with the languages and the day of each page', async () => {
    const [map = ''] = sitemaps([page('ar', 'first'), page('sr', 'undated')]);
    expect(await validate(map)).toEqual([]);
    expect(map).toContain(
      '<url><loc>https://example.org/base/ar/guidance/first/</loc><lastmod>2026-03-01</lastmod><xhtml:link rel="alternate" hreflang="lv" href="https://example.org/base/lv/guidance/first/"/>',
    );
    expect(map).toContain('undated/</loc><xhtml:link');
  });

  test('is parted where it would hold too many pages or bytes', async () => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((id) => page('ar', id));
    const byPages = sitemaps(pages, { pages: 2, bytes: 1_000_000 });
    expect(byPages.map((map) => map.match(/<url>/g)?.length)).toEqual([2, 2, 1]);
    const bytes = Buffer.byteLength(sitemaps(pages.slice(0, 3))[0] ?? '');
    const byBytes = sitemaps(pages, { pages: 50_000, bytes });
    expect(byBytes.map((map) => map.match(/<url>/g)?.length)).toEqual([3, 2]);
    expect(byBytes.every((map) => Buffer.byteLength(map) <= bytes)).toBe(true);
    expect(await validate(...byPages, ...byBytes)).toEqual([]);
  });

  test('that is spoiled is told by its schema', async () => {
    const [map = ''] = sitemaps([page('ar', 'first')]);
    expect(await validate(map.replace('2026-03-01', 'in March'))).toHaveLength(1);
    expect(await validate(map.replace('hreflang="lv"', 'lang="lv"'))).not.toEqual([]);
  });
});

test('the index of sitemaps is valid', async () => {
  const text = sitemapIndex([
    { address: 'https://example.org/base/sitemap-ar.xml', changed: '2026-03-01' },
    { address: 'https://example.org/base/sitemap-sr.xml', changed: undefined },
  ]);
  expect(await xmlFaults('sitemap-index', [{ path: 'sitemap.xml', text }])).toEqual([]);
});

describe('the head of a page', () => {
  const link = (code: string) =>
    `<link rel="alternate" hreflang="${code}" href="https://example.org/${code}/">`;

  test('tells its true address and its languages, and no feed', () => {
    const html = `<title>صفحة</title><link rel="canonical" href="https://example.org/ar/">${link('ar')}${link('lv')}<link rel="alternate" type="application/atom+xml" href="/ar/feed.xml">`;
    expect(readHead(html)).toEqual({
      canonical: 'https://example.org/ar/',
      alternates: [
        { language: 'ar', address: 'https://example.org/ar/' },
        { language: 'lv', address: 'https://example.org/lv/' },
      ],
    });
  });

  test('of a page to leave out tells nothing', () => {
    const canonical = '<link rel="canonical" href="https://example.org/ar/">';
    expect(readHead(`<meta name="robots" content="noindex, follow">${canonical}`)).toBeUndefined();
    expect(readHead('<title>صفحة</title>')).toBeUndefined();
  });
});
