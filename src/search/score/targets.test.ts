import { describe, expect, test } from 'vitest';
import { exampleScore } from './example-rows.ts';
import { formatMiss, missedTargets, targets } from './targets.ts';

const told = (...scores: Parameters<typeof missedTargets>[0]) =>
  missedTargets(scores).map(formatMiss);

/** Rows of a variant, of which so many of a hundred are found first and the others sixth. */
const hundred = (variant: 'exact' | 'typo' | 'inflected' | 'spelling', found: number) =>
  Array.from({ length: 100 }, (_, index) => ({ variant, rank: index < found ? 1 : 6 }));

describe('the targets', () => {
  test('are all reached by a search that finds everything at once', () => {
    const variants = ['exact', 'typo', 'spelling'] as const;
    const rows = variants.flatMap((variant) => hundred(variant, 100));
    expect(told(exampleScore('ar', rows), exampleScore('lv', rows))).toEqual([]);
  });

  test.each([
    ['lv', 'exact', 98, ['lv  exact  hit5  0.98, wanted at least 0.99']],
    ['lv', 'typo', 95, ['lv  typo  hit5  0.95, wanted at least 0.96']],
    ['et', 'typo', 95, []],
    ['et', 'inflected', 92, []],
    ['sr', 'inflected', 94, ['sr  inflected  hit5  0.94, wanted at least 0.95']],
    ['ar', 'spelling', 97, ['ar  spelling  hit5  0.97, wanted at least 0.98']],
  ] as const)(
    'in %s with %s found %i times of a hundred miss %j',
    (language, variant, found, misses) => {
      expect(told(exampleScore(language, hundred(variant, found)))).toEqual(misses);
    },
  );

  test('look at queries of one word of all languages together', () => {
    const one = { variant: 'inflected', text: 'ģimenēm', rank: 6 } as const;
    const several = Array.from({ length: 99 }, () => ({ variant: 'inflected' }) as const);
    const misses = told(exampleScore('lv', [...several, one]), exampleScore('sr', several));
    expect(misses).toEqual(['all  inflected of one word  hit5  0, wanted at least 0.88']);
  });

  test('look at the whole of a language: three places, silence and time', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({
      variant: 'cyrillic' as const,
      rank: index < 8 ? 1 : 4,
      ms: index < 9 ? 20 : 130,
    }));
    expect(told(exampleScore('sr', [...rows, { variant: 'synonym', rank: 1, own: 0 }]))).toEqual([
      'sr  all  hit3  0.818, wanted at least 0.9',
      'sr  all  p95  130, wanted at most 100',
      'all  all  mrr  0.864, wanted at least 0.92',
    ]);
  });

  test('look at what a first search costs', () => {
    const { cold, ...score } = exampleScore('ar', [{}]);
    const costly = {
      ...cold,
      beforeFocus: 900,
      firstBytes: 200_400,
      wordBytes: 31_000,
      slowMs: 2501,
    };
    expect(told({ ...score, cold: costly })).toEqual([
      'ar  first search  beforeFocus  900, wanted at most 0',
      'ar  first search  firstBytes  200400, wanted at most 170000',
      'ar  first search  wordBytes  31000, wanted at most 30000',
      'ar  first search  slowMs  2501, wanted at most 2500',
    ]);
  });

  test('ask nothing of what is not there to be found', () => {
    const none = { variant: 'none', want: [], rank: 0, own: 4 } as const;
    expect(told(exampleScore('lt', [none]))).toEqual([]);
  });

  test('name every variant that is looked at on its own', () => {
    const named = new Set(
      targets.flatMap((target) => ('measure' in target ? (target.variants ?? []) : [])),
    );
    expect(named.size).toBe(13);
  });
});
