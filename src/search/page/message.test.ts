import { describe, expect, test } from 'vitest';
import { countMessage, fillMessage } from './message.ts';

const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
const form = (locale: string, count: number) => countMessage(forms, count, locale);

describe('countMessage', () => {
  test.each([
    ['en-GB', 'other one other other'],
    ['lt-LT', 'other one few other'],
    ['lv-LV', 'zero one other zero'],
    ['et-EE', 'other one other other'],
    ['fi-FI', 'other one other other'],
    ['ar-u-nu-arab', 'zero one two many'],
    ['sr-Latn-RS', 'other one few other'],
  ])('in %s takes the form of the number', (locale, expected) => {
    expect([0, 1, 2, 11].map((count) => form(locale, count)).join(' ')).toBe(expected);
  });

  test.each([
    ['lv-LV', '1234 rezultāti'],
    ['ar-u-nu-arab', '١٬٢٣٤ نتيجة'],
    ['sr-Latn-RS', '1.234 rezultata'],
  ])('in %s writes the number in its digits', (locale, expected) => {
    const other = expected.replace(/^\S+/, '{count}');
    expect(countMessage({ other }, 1234, locale)).toBe(expected);
  });
});

describe('fillMessage', () => {
  test.each([
    ['lv', 'Nekas nav atrasts: „{query}”', 'Nekas nav atrasts: „\u2068Riga\u2069”'],
    ['ar', 'لا شيء عن «{query}»', 'لا شيء عن «\u2068Riga\u2069»'],
    ['sr', 'Ništa za „{query}”', 'Ništa za „\u2068Riga\u2069”'],
    ['en', 'A {gap} stays', 'A {gap} stays'],
  ])('in %s keeps the direction of a filled word apart', (_, message, filled) => {
    expect(fillMessage(message, { query: 'Riga' })).toBe(filled);
  });
});
