import { describe, expect, test } from 'vitest';
import { deferSearch, isCurrentEnough } from './defer-search.ts';
import type { OfflineList } from './offline-list.ts';

const list = (version: string, files: OfflineList['files']): OfflineList => ({
  version,
  pages: 1,
  files,
  packs: [],
});
const old = list('v1', [
  ['_astro/site.js', 'js1', 9],
  ['search-index/ar/index/a', 'a1', 9],
  ['ar/', 'كلمة', 9],
]);
const next = list('v2', [
  ['_astro/site.js', 'js1', 9],
  ['search-index/ar/index/b', 'b2', 9],
  ['ar/', 'جملة', 9],
]);
const monday = '2026-11-02T08:00:00.000Z';
const day = (date: string) => Date.parse(date);
const kept = { list: old, date: monday, search: monday };

describe('the search of a language that is kept', () => {
  test('waits within a week, and stays whole as it is', () => {
    const merged = deferSearch(next, kept, day('2026-11-05'));
    expect(merged?.version).toBe('v2~');
    expect(merged?.files.map(([address, hash]) => `${address} ${hash}`)).toEqual([
      '_astro/site.js js1',
      'ar/ جملة',
      'search-index/ar/index/a a1',
    ]);
  });

  test.each([
    ['after a week', next, kept, '2026-11-10'],
    ['where it is the same', { ...next, files: old.files }, kept, '2026-11-05'],
    [
      'where a script has changed',
      list('v2', [['_astro/site.js', 'js2', 9], ...next.files.slice(1)]),
      kept,
      '2026-11-05',
    ],
    [
      'where the language was left half changed',
      next,
      { ...kept, list: { ...old, version: '' } },
      '2026-11-05',
    ],
  ])('comes with the pages %s', (_, newer, before, date) => {
    expect(deferSearch(newer, before, day(date))).toBeUndefined();
  });

  test.each([
    ['v2', '2026-12-01', true],
    ['v2~', '2026-11-05', true],
    ['v2~', '2026-11-10', false],
    ['v1', '2026-11-05', false],
  ])('version %s on %s is current enough: %s', (version, date, isIt) => {
    const before = { ...kept, list: { ...old, version } };
    expect(isCurrentEnough(before, 'v2', day(date))).toBe(isIt);
  });
});
