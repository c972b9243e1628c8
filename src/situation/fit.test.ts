import { describe, expect, test } from 'vitest';
import { contentFolder } from '../library/content-folder.ts';
import { loadLibrary } from '../library/library.ts';
import { checkFit, isTyped, type FitCondition, type Verdict } from './fit.ts';
import { housingMarkets, type Situation } from './situation.ts';

describe('a condition and a situation', () => {
  test.each<[string, FitCondition, Situation, Verdict]>([
    [
      'a town that is large enough',
      { kind: 'population', min: 5000 },
      { population: 5000 },
      'fits',
    ],
    ['one that is not', { kind: 'population', min: 5000 }, { population: 4999 }, 'does-not-fit'],
    [
      'one that is too large',
      { kind: 'population', max: 5000 },
      { population: 5001 },
      'does-not-fit',
    ],
    ['one of unknown size', { kind: 'population', min: 1 }, { country: 'LV' }, 'not-known'],
    [
      'a role that fits',
      { kind: 'municipality-role', anyOf: ['leads'] },
      { role: 'leads' },
      'fits',
    ],
    [
      'another role',
      { kind: 'municipality-role', anyOf: ['leads'] },
      { role: 'none' },
      'does-not-fit',
    ],
    ['no role said', { kind: 'municipality-role', anyOf: ['leads'] }, { budget: 1 }, 'not-known'],
    [
      'a market that fits',
      { kind: 'housing-market', anyOf: ['loose'] },
      { housingMarket: 'loose' },
      'fits',
    ],
    [
      'a market that does not',
      { kind: 'housing-market', anyOf: ['loose'] },
      { housingMarket: 'tight' },
      'does-not-fit',
    ],
    ['money enough', { kind: 'budget', min: 40_000 }, { budget: 50_000 }, 'fits'],
    ['no money', { kind: 'budget', min: 40_000 }, { budget: 0 }, 'does-not-fit'],
    ['a condition in words alone', { kind: 'population' }, { population: 5000 }, 'not-known'],
    ['a kind that nobody can measure', { kind: 'law', min: 1 }, { population: 5000 }, 'not-known'],
    [
      'a list where a number is needed',
      { kind: 'population', anyOf: ['leads'] },
      { population: 5 },
      'not-known',
    ],
    [
      'a bound where words are needed',
      { kind: 'municipality-role', min: 1 },
      { role: 'leads' },
      'not-known',
    ],
  ])('%s', (_, condition, situation, verdict) => {
    expect(checkFit(condition, situation)).toBe(verdict);
  });

  test('never fits where nothing is known', () => {
    for (const kind of ['population', 'municipality-role', 'housing-market', 'budget', 'law'])
      expect(checkFit({ kind, min: 0, max: Infinity, anyOf: ['leads'] }, {})).toBe('not-known');
  });

  test('once a larger town fits a least size, every larger one does', () => {
    const condition = { kind: 'population', min: 20_000 };
    const sizes = [1000, 19_999, 20_000, 20_001, 5_000_000];
    const found = sizes.map((population) => checkFit(condition, { population }));
    expect(found).toEqual(['does-not-fit', 'does-not-fit', 'fits', 'fits', 'fits']);
  });
});

/** Fifty towns: each role with each market, at sizes around every bound that a record names. */
const roles = ['leads', 'funds', 'partners', 'hosts', 'takes-part', 'none'];
const towns: Situation[] = Array.from({ length: 50 }, (_, index) => {
  const housingMarket = housingMarkets[index % 2];
  const role = roles[index % roles.length];
  return {
    population: [900, 5000, 20_000, 49_999, 50_000, 99_999, 100_000, 2_000_000][index % 8] ?? 1,
    ...(index % 7 > 0 && role && { role }),
    ...(index % 5 > 0 && housingMarket && { housingMarket }),
    ...(index % 3 > 0 && { budget: index * 10_000 }),
  };
});

describe('every typed condition of every case study', () => {
  const library = loadLibrary(contentFolder());
  const conditions = library.entries.flatMap((entry) =>
    entry.collection === 'case-studies'
      ? entry.record.conditions.map((condition) => ({ entry, condition }))
      : [],
  );

  test('gives fifty towns the verdict that its bounds and values say, and no other', () => {
    const typed = conditions.filter(({ condition }) => isTyped(condition));
    expect(typed.length).toBeGreaterThan(30);
    for (const { entry, condition } of typed) {
      for (const town of towns) {
        const told = checkFit(condition, town);
        expect(told, `${entry.key} ${condition.id}`).toBe(expected(condition, town));
      }
    }
  });

  test('has its sentence, and the source that names it where it is not our inference', () => {
    for (const { entry, condition } of conditions) {
      const name = `${entry.key} ${condition.id}`;
      const sentence = entry.source.words.conditions[condition.id] ?? '';
      expect(sentence.length, name).toBeGreaterThan(10);
      if (condition.basis === 'source')
        expect(
          entry.references.map(({ id }) => id),
          name,
        ).toContain(condition.source);
    }
  });

  test('in words alone is never decided', () => {
    const untyped = conditions.filter(({ condition }) => !isTyped(condition));
    for (const { condition } of untyped)
      for (const town of towns) expect(checkFit(condition, town)).toBe('not-known');
  });
});

/** The verdict by the record alone, written without the code that is tested. */
function expected(condition: FitCondition, town: Situation): Verdict {
  const said = {
    population: town.population,
    'municipality-role': town.role,
    'housing-market': town.housingMarket,
    budget: town.budget,
  }[condition.kind];
  if (said === undefined) return 'not-known';
  const { min = 0, max = Number.MAX_VALUE, anyOf } = condition;
  const fits = typeof said === 'number' ? min <= said && said <= max : anyOf?.includes(said);
  return fits ? 'fits' : 'does-not-fit';
}
