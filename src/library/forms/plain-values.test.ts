import { describe, expect, test } from 'vitest';
import { addressFrom, countryFrom, numberFrom } from './plain-values.ts';

test.each([
  ['12500', 12500],
  ['12 500', 12500],
  ['1.234.567', 1234567],
  ['٦٤', 64],
  ['١٬٢٠٠', 1200],
  ['0,5', 0.5],
  ['٠٫٥', 0.5],
  ['about 60', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  ['', undefined],
])('the number in "%s" is %s', (answer, number) => {
  expect(numberFrom(answer)).toBe(number);
});

test.each([
  ['LV', 'LV'],
  ['lv', 'LV'],
  ['Latvija', 'LV'],
  ['لاتفيا', 'LV'],
  ['Srbija', 'RS'],
  ['Suomi', 'FI'],
  ['Atlantis', undefined],
  ['QX', undefined],
])('the country in "%s" is %s', (answer, code) => {
  expect(countryFrom(answer)).toBe(code);
});

describe('an address', () => {
  test.each(['https://saltene.example.org/darzs', 'http://x.lv', 'https://x.sr/š?q=مرحبا#a'])(
    '%s may be printed',
    (address) => {
      expect(addressFrom(` ${address} `)).toBe(address);
    },
  );

  test.each([
    ...['javascript:alert(1)', 'data:text/html,x', '//x.lv', 'https://u@x.lv/', 'https:\\\\x.lv'],
    ...['https://x.lv/"x', 'https://x.lv/<b>', 'https://x.lv/{a}', 'https://x.lv/\u202e', 'سلام'],
  ])('%s may not', (address) => {
    expect(addressFrom(address)).toBeUndefined();
  });
});
