import { describe, expect, test } from 'vitest';
import {
  isKnown,
  readSituation,
  wholeNumber,
  writeSituation,
  type Situation,
} from './situation.ts';

const read = (query: string) => readSituation(new URLSearchParams(query));

describe('a situation in an address', () => {
  test.each<[string, string, Situation]>([
    [
      'a town in Latvia',
      'country=LV&inhabitants=20000&role=leads&market=tight&budget=50000',
      {
        country: 'LV',
        population: 20_000,
        role: 'leads',
        housingMarket: 'tight',
        budget: 50_000,
      },
    ],
    [
      'a municipality in Serbia',
      'country=rs&market=loose',
      { country: 'RS', housingMarket: 'loose' },
    ],
    ['a number in Arabic digits', 'inhabitants=٢٠٬٠٠٠', { population: 20_000 }],
    ['a number with a Latvian space', 'inhabitants=20%C2%A0000', { population: 20_000 }],
    ['no money at all', 'budget=0', { budget: 0 }],
    ['nothing', 'theme=housing', {}],
    ['what makes no sense', 'country=Latvija&inhabitants=-5&role=<b>&market=hot&budget=much', {}],
    ['nobody', 'inhabitants=0', {}],
    ['a role that is not known', 'role=unknown', {}],
  ])('reads %s', (_, query, situation) => {
    expect(read(query)).toEqual(situation);
  });

  test.each<Situation>([
    { country: 'LV', population: 20_000, role: 'takes-part', housingMarket: 'loose', budget: 0 },
    { country: 'TR' },
    {},
  ])('is written as it is read: %o', (situation) => {
    const parameters = new URLSearchParams('theme=housing&country=SE&budget=9');
    writeSituation(situation, parameters);
    expect(readSituation(parameters)).toEqual(situation);
    expect(parameters.get('theme')).toBe('housing');
  });

  test('is known as soon as one part is', () => {
    expect(isKnown({})).toBe(false);
    expect(isKnown({ budget: 0 })).toBe(true);
  });
});

test.each([
  ['20 000', 20_000],
  ['20.000', 20_000],
  ['۲۰۰۰۰', 20_000],
  ['12e3', undefined],
  ['', undefined],
  [null, undefined],
])('takes %j for the number %s', (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});
