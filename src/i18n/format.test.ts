import { describe, expect, test } from 'vitest';
import {
  collator,
  formatDate,
  formatFigure,
  formatLanguageName,
  formatList,
  formatNumber,
  formatPeriod,
  joinList,
} from './format.ts';
import { languageCodes, type LanguageCode } from './languages.ts';

/** What is expected in each language, in the order of the registry: en lt lv et fi ar sr. */
type SevenWords = readonly [string, string, string, string, string, string, string];

/** A result with plain spaces, and without the marks that keep Arabic in its direction. */
function plain(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u061c\u200e\u200f]/g, '');
}

/** Holds a format against what is expected in all seven languages. */
function expectInAll(format: (language: LanguageCode) => string, expected: SevenWords) {
  const found = languageCodes.map((code) => [code, plain(format(code))]);
  expect(found).toEqual(languageCodes.map((code, index) => [code, expected[index]]));
}

// prettier-ignore
test.each<[string, number, SevenWords]>([
  ['a large number', 1234567.5, ['1,234,567.5', '1 234 567,5', '1 234 567,5', '1 234 567,5', '1 234 567,5', '١٬٢٣٤٬٥٦٧٫٥', '1.234.567,5']],
  ['a thousand', 1000, ['1,000', '1 000', '1000', '1000', '1 000', '١٬٠٠٠', '1.000']],
  ['nought', 0, ['0', '0', '0', '0', '0', '٠', '0']],
])('writes %s with the digits and signs of each language', (_, value, expected) => {
  expectInAll((code) => formatNumber(value, code), expected);
});

// prettier-ignore
test.each<[string, Parameters<typeof formatFigure>[0], SevenWords]>([
  ['a share', { value: 40, unit: 'percent' }, ['40%', '40 %', '40%', '40%', '40 %', '٤٠٪', '40%']],
  ['half a per cent', { value: 0.5, unit: 'percent' }, ['0.5%', '0,5 %', '0,5%', '0,5%', '0,5 %', '٠٫٥٪', '0,5%']],
  ['a share that floats badly', { value: 7, unit: 'percent' }, ['7%', '7 %', '7%', '7%', '7 %', '٧٪', '7%']],
  ['money', { value: 84067, unit: 'EUR' }, ['EUR 84,067', '84 067 EUR', '84 067 EUR', '84 067 EUR', '84 067 EUR', '٨٤٬٠٦٧ EUR', '84.067 EUR']],
  ['money with cents', { value: 12.5, unit: 'EUR' }, ['EUR 12.50', '12,50 EUR', '12,50 EUR', '12,50 EUR', '12,50 EUR', '١٢٫٥٠ EUR', '12,50 EUR']],
  ['a span of time', { value: 8, unit: 'month' }, ['8 months', '8 mėnesiai', '8 mēneši', '8 kuud', '8 kuukautta', '٨ أشهر', '8 meseci']],
  ['one of them', { value: 1, unit: 'month' }, ['1 month', '1 mėnuo', '1 mēnesis', '1 kuu', '1 kuukausi', 'شهر', '1 mesec']],
  ['a range', { value: 14, upTo: 20, unit: 'day' }, ['14–20 days', '14–20 dienų', '14–20 dienas', '14‒20 ööpäeva', '14–20 päivää', '١٤–٢٠ يومًا', '14–20 dana']],
  ['a count', { value: 18400, unit: 'count' }, ['18,400', '18 400', '18 400', '18 400', '18 400', '١٨٬٤٠٠', '18.400']],
])('writes %s with its unit', (_, claim, expected) => {
  expectInAll((code) => formatFigure(claim, code), expected);
});

describe('dates', () => {
  // prettier-ignore
  test.each<[string, string, SevenWords]>([
    ['a day', '2021-03-19', ['19 March 2021', '2021 m. kovo 19 d.', '2021. gada 19. marts', '19. märts 2021', '19. maaliskuuta 2021', '١٩ مارس ٢٠٢١', '19. mart 2021.']],
    ['the first day of a year', '2026-01-01', ['1 January 2026', '2026 m. sausio 1 d.', '2026. gada 1. janvāris', '1. jaanuar 2026', '1. tammikuuta 2026', '١ يناير ٢٠٢٦', '1. januar 2026.']],
    ['a month', '2021-03', ['March 2021', '2021 m. kovas', '2021. g. marts', 'märts 2021', 'maaliskuu 2021', 'مارس ٢٠٢١', 'mart 2021.']],
    ['a year', '2021', ['2021', '2021', '2021. g.', '2021', '2021', '٢٠٢١', '2021.']],
  ])('writes %s as precisely as it is known, and by no clock', (_, date, expected) => {
    expectInAll((code) => formatDate(date, code), expected);
  });

  // prettier-ignore
  test('writes a span as two dates, and one date as one', () => {
    expectInAll((code) => formatPeriod('2021-03/2022', code), ['March 2021 – 2022', '2021 m. kovas – 2022', '2021. g. marts – 2022. g.', 'märts 2021 – 2022', 'maaliskuu 2021 – 2022', 'مارس ٢٠٢١ – ٢٠٢٢', 'mart 2021. – 2022.']);
    expect(formatPeriod('2021', 'ar')).toBe('٢٠٢١');
  });
});

test('lists things as a sentence of each language would', () => {
  const expected = ['x, y and z', 'x, y ir z', 'x, y un z', 'x, y ja z', 'x, y ja z'] as const;
  expectInAll((code) => formatList(['x', 'y', 'z'], code), [...expected, 'x وy وz', 'x, y i z']);
  expect(formatList([], 'lv')).toBe('');
  expect(formatList(['سكن'], 'ar')).toBe('سكن');
});

test('joins things of any kind by the words of the language', () => {
  const [first, second] = [{ name: 'IMDi' }, { name: 'المجلس' }];
  expect(joinList([first, second], 'en')).toEqual([first, ' and ', second]);
  expect(joinList([first, second], 'ar').map((part) => typeof part)).toEqual([
    ...['object', 'string', 'object'],
  ]);
  expect(joinList([first], 'lv')).toEqual([first]);
  expect(joinList([], 'sr')).toEqual([]);
});

test('names any language of the world in a language of the site', () => {
  const arabic = ['Arabic', 'arabų', 'arābu', 'araabia', 'arabia', 'العربية', 'arapski'] as const;
  expectInAll((code) => formatLanguageName('ar', code), arabic);
  expect(formatLanguageName('sr-Latn', 'lv')).toBe('serbu (latīņu)');
});

test.each<[LanguageCode, string[], string[]]>([
  ['lt', ['žodis', 'zona', 'yra', 'įrašas', 'irk'], ['yra', 'įrašas', 'irk', 'zona', 'žodis']],
  ['lv', ['šķēres', 'sala', 'cits', 'čaula', 'ēka'], ['cits', 'čaula', 'ēka', 'sala', 'šķēres']],
  ['et', ['õun', 'vili', 'zebra', 'särk'], ['särk', 'zebra', 'vili', 'õun']],
  ['sr', ['đak', 'drvo', 'čas', 'cena', 'ćup'], ['cena', 'čas', 'ćup', 'drvo', 'đak']],
  ['ar', ['سكن', 'عمل', 'أسرة', 'تعليم'], ['أسرة', 'تعليم', 'سكن', 'عمل']],
])('sorts words by the alphabet: %s', (language, words, sorted) => {
  expect([...words].sort(collator(language).compare)).toEqual(sorted);
});
