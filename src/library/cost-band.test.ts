import { expect, test } from 'vitest';
import { costBand, inEuros } from './cost-band.ts';
import type { Library } from './library.ts';

const library = {
  costBands: [
    { id: 'little', max: 10_000 },
    { id: 'more', min: 10_001 },
  ],
} as Pick<Library, 'costBands'>;

const claims = [
  { id: 'yearly-no', value: 1_000_000, unit: 'NOK' },
  { id: 'yearly-is', value: 750_000, unit: 'ISK' },
  { id: 'total-lv', value: 84_067, unit: 'EUR' },
  { id: 'range', value: 9000, upTo: 12_000, unit: 'EUR' },
  { id: 'hours', value: 5, unit: 'hour' },
];

test.each([
  ['a million Norwegian crowns a year', { yearly: 'yearly-no' }, 'more'],
  [
    'what a year costs before what all of it did',
    { yearly: 'yearly-is', total: 'total-lv' },
    'little',
  ],
  ['what it cost in all', { total: 'total-lv' }, 'more'],
  ['what it cost once', { oneOff: 'total-lv' }, 'more'],
  ['a range by its upper end', { yearly: 'range' }, 'more'],
  ['nothing where only a household has a price', { perUnit: 'total-lv' }, 'unknown'],
  ['nothing where it is not money', { yearly: 'hours' }, 'unknown'],
  ['nothing where nobody knows', {}, 'unknown'],
])('tells %s', (_, told, band) => {
  const costs = { oneOff: 'unknown', yearly: 'unknown', total: 'unknown', perUnit: 'unknown' };
  const record = { costs: { ...costs, ...told }, claims } as never;
  expect(costBand(library, record)).toBe(band);
});

test.each([
  [84_067, 'EUR', 84_067],
  [355_734, 'TRY', 10_000],
  [1000, 'RSD', 9],
  [1000, 'XAU', undefined],
])('%d %s are %s euros', (amount, currency, euros) => {
  expect(inEuros(amount, currency)).toBe(euros);
});
