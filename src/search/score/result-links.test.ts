import { describe, expect, test } from 'vitest';
import { pagesOf, rankOf } from './result-links.ts';

describe('the pages of results', () => {
  test('stand once, at their first link, whatever section a link leads to', () => {
    const links = [
      'http://127.0.0.1:4321/lv/guidance/housing/',
      'http://127.0.0.1:4321/lv/guidance/housing/#soli',
      'http://127.0.0.1:4321/lv/glossary/integration/?from=search',
      'http://127.0.0.1:4321/lv/guidance/housing/index.html',
    ];
    expect(pagesOf(links, '/')).toEqual([
      { language: 'lv', key: 'guidance/housing' },
      { language: 'lv', key: 'glossary/integration' },
    ]);
  });

  test.each([
    ['/ar/questions/family-of-nine/', '/', [{ language: 'ar', key: 'questions/family-of-nine' }]],
    ['/repo/sr/start/coordinator/', '/repo/', [{ language: 'sr', key: 'start/coordinator' }]],
    ['/ar/glossary/%D8%B3%D9%83%D9%86/', '/', [{ language: 'ar', key: 'glossary/سكن' }]],
    ['/lv/a/b/c/', '/', [{ language: 'lv', key: 'a/b/c' }]],
    ['/lv/', '/', []],
    ['/elsewhere/lv/guidance/housing/', '/repo/', []],
  ])('of the link %s on a site at %s are %j', (link, base, pages) => {
    expect(pagesOf([link], base)).toEqual(pages);
  });
});

test.each([
  [['a', 'b', 'c'], ['a'], 1],
  [['a', 'b', 'c'], ['c', 'b'], 2],
  [['a'], ['b'], 0],
  [[], ['b'], 0],
  [['a'], [], 0],
  [['glossary/سكن', 'glossary/عمل'], ['glossary/عمل'], 2],
])('among %j one of %j stands at place %i', (keys, want, rank) => {
  expect(rankOf(keys, want)).toBe(rank);
});
