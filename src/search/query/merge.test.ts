import { describe, expect, test } from 'vitest';
import type { Match, PageMatch } from './match.ts';
import { mergeMatches } from './merge.ts';

function match(
  label: string,
  scores: Record<string, number>,
  need: Match['need'] = 'should',
): Match {
  const pages = Object.entries(scores).map(([id, score]): [string, PageMatch] => [
    id,
    { score, locations: [score] },
  ]);
  return { label, need, pages: new Map(pages) };
}

const idsOf = (matches: Match[]) => mergeMatches(matches).map(({ id }) => id);

describe('mergeMatches', () => {
  test.each([
    ['en', 'housing', 'riga'],
    ['lv', 'mājoklis', 'rīga'],
    ['ar', 'سكن', 'ريغا'],
    ['sr', 'смештај', 'рига'],
  ])('in %s puts a page with both words before one with more of one', (_, one, other) => {
    const ranked = mergeMatches([match(one, { a: 9, b: 3 }), match(other, { b: 3, c: 1 })]);
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(ranked.map(({ missing }) => missing)).toEqual([[], [other], [one]]);
    expect(ranked[0]?.locations).toEqual([[3], [3]]);
  });

  test('keeps only pages that hold a quoted phrase', () => {
    expect(idsOf([match('a phrase', { a: 1 }, 'must'), match('word', { b: 9, a: 1 })])).toEqual([
      'a',
    ]);
    expect(idsOf([match('a phrase', {}, 'must'), match('word', { b: 9 })])).toEqual([]);
  });

  test('does not let a word that nothing holds change the order', () => {
    expect(idsOf([match('known', { a: 1, b: 2 }), match('unknown', {})])).toEqual(['b', 'a']);
  });

  test.each([
    ['lv', ['bēgļu', 'mājokļu', 'atbalsts']],
    ['ar', ['دعم', 'سكن', 'اللاجئين']],
    ['sr', ['подршка', 'смештај', 'избеглица']],
  ])('in %s leaves out pages that lack two words more than the best', (_, [one, two, three]) => {
    const ranked = idsOf([
      match(one ?? '', { full: 1, most: 1, poor: 9 }),
      match(two ?? '', { full: 1, most: 1 }),
      match(three ?? '', { full: 1 }),
    ]);
    expect(ranked).toEqual(['full', 'most']);
  });

  test('puts a page with every word before a better one without', () => {
    const ranked = idsOf([match('one', { full: 0.1, part: 99 }), match('two', { full: 0.1 })]);
    expect(ranked).toEqual(['full', 'part']);
  });

  test('counts a word that nearly all pages hold, and misses it nowhere', () => {
    const ranked = mergeMatches([
      match('صاحب', { a: 1, b: 1 }),
      match('عمل', { b: 1, c: 9 }, 'may'),
    ]);
    expect(ranked.map(({ id, missing }) => [id, missing])).toEqual([
      ['b', []],
      ['a', []],
    ]);
  });

  test('gives pages of equal worth the same order each time', () => {
    expect(idsOf([match('word', { b: 1, a: 1 })])).toEqual(['a', 'b']);
  });
});
