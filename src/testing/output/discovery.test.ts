import { describe, expect, test } from 'vitest';
import { exampleSite, pageHtml, pageOf } from './example.ts';
import { checkFeeds, checkForms } from './feeds.ts';
import { checkSharedLinks } from './shared-links.ts';
import { checkSitemaps } from './sitemaps.ts';
import { checkStructuredData } from './structured-data.ts';

const root = 'https://example.org/base/';
const canonical = (path: string) => `<link rel="canonical" href="${root}${path}">`;
const whats = (problems: readonly { readonly path: string; readonly what: string }[]) =>
  problems.map(({ path, what }) => `${path}: ${what}`);

describe('structured data', () => {
  const trail = [
    { '@type': 'ListItem', position: 1, name: 'الصفحة الرئيسية', item: `${root}ar/` },
    { '@type': 'ListItem', position: 2, name: 'مرشد', item: `${root}ar/a/` },
  ];
  const term = {
    '@type': 'DefinedTerm',
    '@id': `${root}ar/a/`,
    name: 'مرشد',
    description: 'من يرشد.',
    termCode: 'mentor',
    inDefinedTermSet: { '@id': `${root}ar/` },
  };
  const faults = (
    things: readonly object[],
    head = canonical('ar/a/'),
    context = 'https://schema.org',
  ) => {
    const text = JSON.stringify({ '@context': context, '@graph': things });
    const site = exampleSite({
      'ar/index.html': pageHtml({ lang: 'ar' }),
      'ar/a/index.html': pageHtml({
        lang: 'ar',
        head: `${head}<script type="application/ld+json">${text}</script>`,
        body: `<nav class="breadcrumb"><a href="/base/ar/">الصفحة الرئيسية</a></nav>`,
      }),
    });
    return checkStructuredData(site, pageOf(site, 'ar/a/index.html')).map(({ what }) => what);
  };
  const list = (items: readonly object[]) => ({
    '@type': 'BreadcrumbList',
    itemListElement: items,
  });

  test('that is whole is well', () => {
    expect(faults([term, list(trail)])).toEqual([]);
  });

  test.each([
    ['without a property', [{ ...term, termCode: '' }, list(trail)], 'DefinedTerm lacks termCode'],
    [
      'of an unknown type',
      [{ '@type': 'Recipe' }, list(trail)],
      'Recipe is no type that is used here',
    ],
    ['without a trail', [term], 'has 0 trails'],
    [
      'with a dead address',
      [{ ...term, '@id': `${root}ar/b/` }, list(trail)],
      `${root}ar/b/ leads to no file`,
    ],
    [
      'that ends elsewhere',
      [term, list([{ ...trail[0] }, { ...trail[0] }])],
      'its trail ends at ar/index.html',
    ],
  ])('%s is told', (_name, things, fault) => {
    expect(faults(things)).toContain(fault);
  });

  test('with another trail than the reader sees, on another page, or no data at all is told', () => {
    const other = [{ ...trail[0], name: 'البداية' }, { ...trail[1] }];
    expect(faults([term, list(other)])[0]).toMatch(/^its trail is البداية/);
    expect(faults([term, list(trail)], canonical('ar/'))).toEqual([
      'is not the true page and yet describes itself',
    ]);
    expect(faults([term], canonical('ar/a/'), 'https://example.org')).toEqual(['is no JSON']);
  });
});

describe('what is shown where a page is shared', () => {
  const png = (width: number, height: number) => {
    const bytes = Buffer.alloc(32);
    bytes.writeUInt32BE(0x89504e47, 0);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  const faults = (
    changed: Record<string, string>,
    size: readonly [number, number] = [600, 315],
  ) => {
    const all = {
      'og:title': 'Dārzs',
      'og:description': 'حديقة',
      'og:type': 'article',
      'og:locale': 'lv_LV',
      'og:image': `${root}lv/card.png`,
      'og:image:alt': 'Dārzs',
      'og:image:width': '600',
      'og:image:height': '315',
      ...changed,
    };
    const head = Object.entries(all)
      .map(([property, content]) => `<meta property="${property}" content="${content}">`)
      .join('');
    const site = exampleSite({ 'lv/a/index.html': pageHtml({ lang: 'lv', head }) }, [
      'lv/card.png',
    ]);
    const page = pageOf(site, 'lv/a/index.html');
    return checkSharedLinks(site, page, () => png(...size)).map(({ what }) => what);
  };

  test('is whole, and its picture is there in the size that is told', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ 'og:image:alt': ' ' })).toEqual(['lacks og:image:alt']);
    expect(faults({ 'og:image': `${root}ar/card.png` })).toEqual([
      `its picture ${root}ar/card.png leads to no file`,
    ]);
    expect(faults({}, [1200, 630])).toEqual([
      'its picture lv/card.png is 1200 × 630 and not 600 × 315',
    ]);
  });
});

describe('feeds', () => {
  const feedLink = (path: string) =>
    `<link rel="alternate" type="application/atom+xml" href="/base/${path}">`;
  const feed = (path: string, page: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><id>${root}${path}</id><title>موجز</title><updated>2026-03-01T00:00:00Z</updated><link rel="self" href="${root}${path}"/><link rel="alternate" href="${root}${page}"/><author><name>Silta</name></author></feed>`;

  test('are named by every page, and a page names no other form that is not there', () => {
    const site = exampleSite(
      {
        'ar/index.html': pageHtml({ lang: 'ar', head: feedLink('ar/feed.xml') }),
        'lv/index.html': pageHtml({ lang: 'lv', head: feedLink('ar/feed.xml') }),
        'ar/guidance/a/index.html': pageHtml({ lang: 'ar', head: feedLink('ar/feed.xml') }),
        'sr/guidance/a/index.html': pageHtml({
          lang: 'sr-Latn',
          head: `${feedLink('sr/feed.xml')}<link rel="alternate" type="text/markdown" href="index.md">`,
        }),
      },
      ['ar/feed.xml', 'sr/feed.xml', 'ar/themes/housing/feed.xml'],
    );
    expect(whats(checkForms(site))).toEqual([
      'lv/index.html: does not name lv/feed.xml',
      'ar/guidance/a/index.html: names no text in Markdown',
      'sr/guidance/a/index.html: index.md (text/markdown) is not there',
      'ar/themes/housing/feed.xml: no page names this feed',
    ]);
  });

  test('know their own address, lead to pages, and are valid', async () => {
    const site = exampleSite({ 'ar/index.html': pageHtml({ lang: 'ar' }) }, ['ar/feed.xml']);
    const faults = async (text: string) => whats(await checkFeeds(site, () => text));
    expect(await faults(feed('ar/feed.xml', 'ar/'))).toEqual([]);
    expect(await faults(feed('sr/feed.xml', 'lv/'))).toEqual([
      `ar/feed.xml: calls itself ${root}sr/feed.xml`,
      `ar/feed.xml: ${root}lv/ leads to no file`,
    ]);
    const [first] = await faults(feed('ar/feed.xml', 'ar/').replace('<title>موجز</title>', ''));
    expect(first).toContain('Relax-NG validity error');
  });
});

describe('sitemaps', () => {
  const alternates = ['ar', 'lv']
    .map((code) => `<link rel="alternate" hreflang="${code}" href="${root}${code}/">`)
    .join('');
  const pages = {
    'ar/index.html': pageHtml({ lang: 'ar', head: canonical('ar/') + alternates }),
    'lv/index.html': pageHtml({ lang: 'lv', head: canonical('lv/') + alternates }),
    'fi/index.html': pageHtml({ lang: 'fi', head: canonical('lv/') }),
    'fi/b/index.html': pageHtml({ lang: 'fi', head: '<meta name="robots" content="noindex">' }),
  };
  const site = exampleSite(pages, ['robots.txt', 'sitemap.xml', 'sitemap-ar.xml']);
  const entry = (path: string, codes: readonly string[]) =>
    `<url><loc>${root}${path}</loc>${codes
      .map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${root}${code}/"/>`)
      .join('')}</url>`;
  const faults = async (...entries: readonly string[]) => {
    const files: Record<string, string> = {
      'robots.txt': `User-agent: *\nSitemap: ${root}sitemap.xml\n`,
      'sitemap.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${root}sitemap-ar.xml</loc></sitemap></sitemapindex>`,
      'sitemap-ar.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('\n')}</urlset>`,
    };
    return whats(await checkSitemaps(site, (path) => files[path] ?? ''));
  };

  test('list the true pages with their languages, and no other', async () => {
    expect(await faults(entry('ar/', ['ar', 'lv']), entry('lv/', ['ar', 'lv']))).toEqual([]);
  });

  test('that lack a page, have one too many, or other languages than it are told', async () => {
    expect(await faults(entry('ar/', ['ar']), entry('fi/', []))).toEqual([
      'ar/index.html: has other alternates in its sitemap than in its head',
      'lv/index.html: is in no sitemap',
      `sitemap.xml: lists ${root}fi/, which is no true page`,
    ]);
  });

  test('that are not there are told', async () => {
    const without = exampleSite(pages);
    expect(whats(await checkSitemaps(without, () => ''))).toEqual([
      'robots.txt: is not there',
      'sitemap.xml: is not there',
    ]);
  });
});
