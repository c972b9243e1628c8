import { describe, expect, test } from 'vitest';
import { isLanguageCode, languageCodes, languageOf, languages } from './languages.ts';

describe('the registry of languages', () => {
  test('has the seven, each with a name in itself and a locale that Intl knows', () => {
    expect(languageCodes).toEqual(['en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr']);
    for (const { code, tag, locale } of languages) {
      expect(Intl.getCanonicalLocales(tag), code).toEqual([tag]);
      expect(Intl.NumberFormat.supportedLocalesOf(locale), code).toEqual([locale]);
      expect(new Intl.Locale(locale).language, code).toBe(code);
    }
    expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
  });

  test.each([
    ['ar', 'rtl', 'ar', 'العربية'],
    ['lv', 'ltr', 'lv', 'Latviešu'],
    ['sr', 'ltr', 'sr-Latn', 'Srpski'],
  ])('says how %s is written', (code, direction, tag, name) => {
    expect(languageOf(code)).toMatchObject({ direction, tag, name });
  });

  test.each([
    ['ar', true],
    ['lv', true],
    ['sr', true],
    ['sr-Latn', false],
    ['LV', false],
    ['ru', false],
    ['', false],
    ['constructor', false],
  ])('knows whether %s is one of them', (code, known) => {
    expect(isLanguageCode(code)).toBe(known);
    if (!known) expect(() => languageOf(code)).toThrow('is not a language of this site');
  });
});
