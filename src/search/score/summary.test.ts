import { describe, expect, test } from 'vitest';
import { exampleRow } from './example-rows.ts';
import { percentile, summarise, zeroOfNone } from './summary.ts';

describe('the sum of queries', () => {
  test('counts wanted pages by their place, and those that found nothing', () => {
    const rows = [
      exampleRow({ rank: 1, ms: 10, asIs: { got: [], rank: 2 } }),
      exampleRow({ rank: 2, ms: 20, language: 'ar', text: 'سكن' }),
      exampleRow({ rank: 5, ms: 30, language: 'sr', text: 'смештај' }),
      exampleRow({ rank: 0, ms: 400, own: 0 }),
    ];
    expect(summarise(rows)).toEqual({
      n: 4,
      hit1: 0.25,
      hit3: 0.5,
      hit5: 0.75,
      mrr: (1 + 1 / 2 + 1 / 5) / 4,
      zero: 0.25,
      p50: 20,
      p95: 400,
      asIs: { hit3: 0.25, hit5: 0.25, mrr: 0.125 },
    });
  });

  test('leaves out what nothing answers', () => {
    const none = exampleRow({ variant: 'none', want: [], rank: 0, own: 0 });
    expect(summarise([exampleRow(), none])).toMatchObject({ n: 1, hit1: 1, zero: 0 });
    expect(summarise([none])).toBeUndefined();
  });

  test('does not call it nothing when the page in another language was found', () => {
    const row = exampleRow({ variant: 'crosslang', own: 0, rank: 2 });
    expect(summarise([row])?.zero).toBe(0);
  });
});

test('of what nothing answers, it counts silence and honest words', () => {
  const none = { variant: 'none', want: [], rank: 0 } as const;
  const rows = [
    exampleRow({ ...none, own: 0, honest: true }),
    exampleRow({ ...none, own: 3, honest: true, language: 'ar', text: 'حاسوب كمومي' }),
    exampleRow({ ...none, own: 3, honest: false }),
    exampleRow(),
  ];
  expect(zeroOfNone(rows)).toBeCloseTo(2 / 3);
  expect(zeroOfNone([exampleRow()])).toBeUndefined();
});

test.each([
  [[], 0.5, 0],
  [[7], 0.95, 7],
  [[3, 1, 2, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => 100 - index), 0.95, 95],
])('of %j the share %d does not exceed %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});
