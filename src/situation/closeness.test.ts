import { describe, expect, test } from 'vitest';
import { closeness, type PlaceOfPractice } from './closeness.ts';
import type { Situation } from './situation.ts';

const regions = { LV: 'nordic-baltic', LT: 'nordic-baltic', IS: 'nordic-baltic', RS: 'balkans' };
const town: Situation = {
  country: 'LV',
  population: 20_000,
  role: 'leads',
  housingMarket: 'tight',
};

const place = (parts: Partial<PlaceOfPractice>): PlaceOfPractice => ({
  countries: [],
  roles: [],
  ...parts,
});
const keys = (practice: PlaceOfPractice, situation: Situation = town) =>
  closeness(practice, situation, regions).reasons.map(({ key, number }) =>
    number === undefined ? key.slice(10) : `${key.slice(10)} ${number}`,
  );

describe('the reasons why a place is close', () => {
  test.each<[string, Partial<PlaceOfPractice>, string[]]>([
    ['Jelgava, in the same country', { countries: ['LV'], population: 55_000 }, ['same-country']],
    ['Reykjanesbær', { countries: ['IS'], population: 20_000 }, ['same-region', 'below 25000']],
    ['Šid in Serbia', { countries: ['RS'], population: 29_000 }, ['below 50000']],
    ['a town a little larger', { countries: ['RS'], population: 26_000 }, ['below 50000']],
    ['a hamlet', { countries: ['RS'], population: 400 }, []],
    ['إسطنبول', { countries: ['TR'], population: 15_655_924 }, []],
    ['a programme of a country', { countries: ['LT'] }, ['same-region']],
    ['one that is led alike', { roles: ['leads', 'hosts'] }, ['same-role']],
    ['one with as few homes', { housingMarket: 'tight' }, ['same-market']],
    ['one with homes to spare', { housingMarket: 'loose', roles: ['unknown'] }, []],
  ])('%s', (_, practice, reasons) => {
    expect(keys(place(practice))).toEqual(reasons);
  });

  test.each([
    [300_000, 1_000_000, ['above 250000']],
    [150_000, 200_000, ['similar-size']],
    [150_000, 240_000, []],
    [4000, 3000, ['below 5000']],
  ])('sizes of %d and %d', (own, other, reasons) => {
    expect(keys(place({ population: other }), { population: own })).toEqual(reasons);
  });

  test('are none where the reader said nothing', () => {
    const told = closeness(place({ countries: ['LV'], population: 5 }), {}, regions);
    expect(told).toEqual({ distance: 0, reasons: [] });
  });
});

describe('the distance', () => {
  const distance = (parts: Partial<PlaceOfPractice>) =>
    closeness(place(parts), town, regions).distance;

  test('is nothing for a place that is alike in all', () => {
    const same = {
      countries: ['LV'],
      population: 20_000,
      roles: ['leads'],
      housingMarket: 'tight',
    };
    expect(distance(same)).toBe(0);
  });

  test('grows with the difference in size, up and down alike', () => {
    const sizes = [20_000, 30_000, 60_000, 600_000].map((population) => distance({ population }));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(distance({ population: 10_000 })).toBeCloseTo(distance({ population: 40_000 }));
  });

  test.each([
    ['the same country before its neighbour', { countries: ['LV'] }, { countries: ['LT'] }],
    ['a neighbour before a country further off', { countries: ['LT'] }, { countries: ['RS'] }],
    ['a known role before an unknown one', { roles: ['leads'] }, { roles: ['unknown'] }],
    ['an unknown role before another', { roles: ['unknown'] }, { roles: ['none'] }],
    ['an unknown size before a city', {}, { population: 2_000_000 }],
  ])('puts %s', (_, nearer, further) => {
    expect(distance(nearer)).toBeLessThan(distance(further));
  });
});
