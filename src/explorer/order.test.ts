import { describe, expect, test } from 'vitest';
import type { ExplorerEntry, ExplorerFile } from './explorer-file.ts';
import { columns, isSort, orderEntries, type Sort } from './order.ts';

const entry = (id: string, parts: Partial<ExplorerEntry>): ExplorerEntry => ({
  ...{ id, place: id, theme: id, countries: [], roles: [], codes: [] },
  ...parts,
});

/** In the order of titles; the values are E2, E0 and running, unknown. */
const file = {
  language: 'lv',
  facets: [
    {
      id: 'evidence',
      values: [
        ['e2', 'E2'],
        ['e0', 'E0'],
      ],
    },
    {
      id: 'status',
      values: [
        ['running', 'darbojas'],
        ['unknown', 'nav zināms'],
      ],
    },
  ],
  regions: { LV: 'baltic', LT: 'baltic' },
  entries: [
    entry('ādaži', {
      codes: [1, 2],
      population: 12_000,
      countries: ['LV'],
      verified: ['2024', ''],
    }),
    entry('zaječar', { codes: [0, 3], population: 32_000, countries: ['RS'] }),
    entry('إسطنبول', {
      codes: [1, 3],
      population: 15_000_000,
      countries: ['TR'],
      verified: ['2025-03-01', ''],
    }),
    entry('čekiškė', { codes: [0, 2], countries: ['LT'], verified: ['2019-05', ''] }),
  ],
} as unknown as ExplorerFile;

const order = (sort: Sort, population?: number) =>
  orderEntries(file, sort, { country: 'LV', ...(population && { population }) })
    .map((index) => ['ā', 'z', 'إ', 'č'][index])
    .join('');

describe('the order of a list', () => {
  test.each<[Sort, string]>([
    ['title', 'āzإč'],
    ['title-reversed', 'čإzā'],
    ['place', 'āčzإ'],
    ['people', 'āzإč'],
    ['people-reversed', 'إzāč'],
    ['evidence', 'zčāإ'],
    ['evidence-reversed', 'āإzč'],
    ['status', 'āčzإ'],
    ['verified', 'إāčz'],
    ['verified-reversed', 'čāإz'],
    ['close', 'āčzإ'],
  ])('by %s', (sort, expected) => {
    expect(order(sort, 20_000)).toBe(expected);
  });

  test('by size begins with the closest, and ends with what is not known', () => {
    expect(order('size', 20_000)).toBe('zāإč');
    expect(order('size', 1_000_000)).toBe('إzāč');
  });

  test('by size stays by title where the reader said no size', () => {
    expect(order('size')).toBe('āzإč');
  });

  test.each(columns)('by %s loses nothing, either way round', (column) => {
    for (const sort of [column, `${column}-reversed`] as const)
      expect(orderEntries(file, sort, {}).sort()).toEqual([0, 1, 2, 3]);
  });
});

test.each([
  ['evidence', true],
  ['evidence-reversed', true],
  ['size-reversed', false],
  ['', false],
])('"%s" is an order: %s', (word, is) => {
  expect(isSort(word)).toBe(is);
});
