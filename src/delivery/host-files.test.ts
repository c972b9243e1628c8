import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { loadLibrary } from '../library/library.ts';
import { deliveryRules, headersFor } from './delivery-rules.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { isOf } from './path-pattern.ts';
import { redirectsOf } from './redirects.ts';

/** As Cloudflare Pages and Netlify read the file: what each path of it gets. */
function readHeaders(text: string): Map<string, Record<string, string>> {
  const read = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split('\n').filter((each) => each && !each.startsWith('#'))) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current[name] = value;
    else read.set(line, (current = {}));
  }
  return read;
}

describe.each(['/', '/repo/'])('_headers of a site at %s', (base) => {
  const read = readHeaders(headersFile(base));
  const under = (path: string) => `${base}${path.slice(1)}`;

  test('begins with what every answer gets', () => {
    expect(headersFile(base).split('\n').slice(0, 4)).toEqual([
      '# Every answer.',
      under('/*'),
      '  X-Content-Type-Options: nosniff',
      '  Referrer-Policy: same-origin',
    ]);
  });

  test('has each pattern of the rules once, with their headers', () => {
    const rules = deliveryRules.filter((rule) => !rule.isForServers);
    const patterns = rules.flatMap((rule) =>
      rule.patterns.map((pattern) => [under(pattern), rule.headers] as const),
    );
    expect([...read]).toEqual(patterns);
  });

  test('gives a page in Arabic, a hashed file and the editor what they should have', () => {
    expect(read.get(under('/ar/*'))?.['Content-Security-Policy']).toBe(
      headersFor('/ar/')['Content-Security-Policy'],
    );
    expect(read.get(under('/_astro/*'))).toEqual({
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(read.get(under('/admin/*'))?.['Content-Security-Policy']).toContain('gitlab.com');
  });

  test.each([
    '/',
    '/ar/',
    '/404.html',
    '/sw.js',
    '/admin/',
    '/admin/assets/a-1.js',
    '/_astro/beds.Dt7W.webp',
    '/ar/feed.xml',
    '/ar/themes/housing/feed.xml',
    '/ar/case-studies/siin-ja-saal/',
    '/ar/case-studies/siin-ja-saal/cite.ris',
    '/api/v1/ar/entries.json',
    '/search-index/ar/pagefind.js',
    '/search-index/ar/index/und_1093761.pf_index',
    '/offline/packs/ar-0a1b2c.pack',
    '/icon.svg',
  ])('gives %s each header once', (path) => {
    const names = deliveryRules
      .filter((rule) => !rule.isForServers)
      .flatMap(({ patterns, headers }) =>
        patterns.filter((pattern) => isOf(pattern, path)).flatMap(() => Object.keys(headers)),
      );
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has no star within a name, which hosts read in different ways', () => {
    expect([...read.keys()].filter((pattern) => /[^/]\*|\*./.test(pattern))).toEqual([]);
  });

  test('stays within what Cloudflare Pages reads', () => {
    expect(read.size).toBeLessThanOrEqual(100);
    const lengths = headersFile(base)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });
});

describe('_redirects', () => {
  const redirects = redirectsOf(loadLibrary(fixtureSite()));

  test('leads each address that has moved to its new one, in every language, on both hosts', () => {
    const lines = redirectsFile(redirects, '/').split('\n');
    const garden = '/ar/case-studies/town-garden/ /ar/case-studies/shared-garden/';
    expect(lines.indexOf(`${garden} 301`)).toBe(lines.indexOf(`${garden} 301!`) + 1);
    expect(lines.filter((line) => line.endsWith(' 301'))).toHaveLength(7);
  });

  test('leads for the time being to what is told elsewhere, and nowhere from what was withdrawn', () => {
    const text = redirectsFile(redirects, '/repo/');
    expect(text).toContain(
      '\n/repo/sr/case-studies/river-agreement/ /repo/sr/frameworks/river-agreement/ 302\n',
    );
    expect(text).not.toContain('winter-shelter');
  });

  test('says nothing where nothing has moved', () => {
    expect(redirectsFile([], '/')).toBe(
      '# Each twice: the first for Netlify, the second for Cloudflare Pages.\n',
    );
  });
});
