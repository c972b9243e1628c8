import { describe, expect, test } from 'vitest';
import { deliveryRules, headersFor } from './delivery-rules.ts';
import { isOf, patternSource } from './path-pattern.ts';

const year = 'public, max-age=31536000, immutable';
const hour = 'public, max-age=3600';
const asked = 'public, max-age=0, must-revalidate';

describe('how long a file may be kept', () => {
  test.each([
    ['/', asked],
    ['/ar/', asked],
    ['/ar/case-studies/siin-ja-saal/', asked],
    ['/lv/case-studies/siin-ja-saal/index.json', asked],
    ['/ar/list/entries.json', asked],
    ['/404.html', asked],
    ['/offline/ar.json', asked],
    ['/_astro/ar.JAr88TJ4.js', year],
    ['/_astro/beds.Dt7WjwDQ_1s2QXB.webp', year],
    ['/admin/assets/index-DMrRqe5c.js', year],
    ['/offline/packs/ar-0a1b2c.pack', year],
    ['/search-index/ar/index/und_1093761.pf_index', year],
    ['/search-index/sr/fragment/und_08cbe52.pf_fragment', year],
    ['/search-index/ar/pagefind.js', hour],
    ['/search-index/ar/pagefind-entry.json', hour],
    ['/search-index/lv/lexicon.txt', hour],
    ['/sw.js', 'no-cache'],
    ['/ar/feed.xml', hour],
    ['/ar/themes/housing/feed.xml', hour],
    ['/api/v1/ar/entries.json', hour],
    ['/api/v1/claims.csv', hour],
    ['/ar/case-studies/siin-ja-saal/cite.ris', hour],
    ['/ar/handbooks/welcome-book/book.epub', hour],
    ['/icon.svg', hour],
  ])('%s: %s', (path, value) => {
    expect(headersFor(path)['Cache-Control']).toBe(value);
  });
});

describe('every answer', () => {
  test.each(['/', '/ar/', '/_astro/a.js', '/admin/', '/gone', '/ar/قصة/'])(
    'such as %s says that nothing is guessed, framed or told to others',
    (path) => {
      expect(headersFor(path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
    },
  );

  test.each(['/', '/index.html', '/404.html', '/sw.js', '/ar/', '/sr/search/', '/et/start/x/'])(
    'that is a page has its policy: %s',
    (path) => {
      const policy = headersFor(path)['Content-Security-Policy'];
      expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
    },
  );

  test.each(['/admin/', '/admin/index.html'])('that is the editor has its own: %s', (path) => {
    expect(headersFor(path)).toMatchObject({
      'Content-Security-Policy': expect.stringContaining('https://api.github.com'),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    });
  });

  test('that is text says which characters it is written in', () => {
    expect(headersFor('/ar/case-studies/x/cite.bib')['Content-Type']).toMatch(/charset=utf-8$/);
  });
});

describe('a pattern of paths', () => {
  test.each([
    ['/*', '/', true],
    ['/*', '/ar/case-studies/', true],
    ['/ar/*', '/ar/', true],
    ['/ar/*', '/arabic/', false],
    ['/*.xml', '/ar/feed.xml', true],
    ['/*.xml', '/ar/feedxxml', false],
    ['/search-index/:language/:file', '/search-index/ar/lexicon.txt', true],
    ['/search-index/:language/:file', '/search-index/ar/index/x', false],
    ['/sw.js', '/swajs', false],
  ] as const)('%s and %s: %s', (pattern, path, isIt) => {
    expect(isOf(pattern, path)).toBe(isIt);
  });

  test('stands under the base of the site', () => {
    expect(patternSource('/*.xml', '/repo/')).toBe('^/repo/.*\\.xml$');
    expect(patternSource('/', '/repo/')).toBe('^/repo/$');
    expect(patternSource('/', '/')).toBe('^/$');
  });

  test('has no more than one star, and is there once, as hosts have it', () => {
    const patterns = deliveryRules.flatMap((rule) => rule.patterns);
    expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
