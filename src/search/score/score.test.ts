import { describe, expect, test } from 'vitest';
import type { Query } from './queries.ts';
import { rowOf } from './score.ts';
import type { Asked } from './search-page.ts';

const query = (words: Partial<Query>): Query => ({
  language: 'lv',
  variant: 'exact',
  text: 'mājoklis',
  want: ['guidance/housing'],
  line: 2,
  ...words,
});

const asked = (words: Partial<Asked>): Asked => ({
  links: [],
  beside: [],
  honest: false,
  ms: 12.34,
  sinceFocus: 99,
  late: false,
  ...words,
});

describe('a row', () => {
  test('holds the pages of the reader, each once, and the place of the wanted one', () => {
    const links = ['/lv/glossary/x/', '/lv/glossary/x/#y', '/en/a/b/', '/lv/guidance/housing/'];
    expect(rowOf(query({}), asked({ links }), '/')).toEqual({
      ...query({}),
      got: ['glossary/x', 'guidance/housing'],
      rank: 2,
      own: 2,
      honest: false,
      ms: 12.3,
      late: false,
    });
  });

  test.each([
    ['crosslang', 1, ['glossary/a', 'en/guidance/housing', 'en/c/d']],
    ['synonym', 0, ['glossary/a']],
  ] as const)('of a %s has what stands beside the results at place %i', (variant, rank, got) => {
    const links = ['/ar/glossary/a/'];
    const beside = ['/en/guidance/housing/#x', '/en/c/d/'];
    const row = rowOf(query({ variant, language: 'ar' }), asked({ links, beside }), '/');
    expect(row).toMatchObject({ rank, got, own: 1 });
  });

  test('counts ten results and no more', () => {
    const links = Array.from({ length: 11 }, (_, index) => `/sr/a/${index}/`);
    const row = rowOf(query({ language: 'sr', want: ['a/10'] }), asked({ links }), '/');
    expect([row.got.length, row.rank]).toEqual([10, 0]);
  });

  test('knows that nothing was found, and that it was said', () => {
    const none = query({ variant: 'none', want: [], text: 'حاسوب', language: 'ar' });
    const row = rowOf(none, asked({ honest: true, late: true }), '/repo/');
    expect(row).toMatchObject({ got: [], rank: 0, own: 0, honest: true, late: true });
  });
});
