import { describe, expect, test } from 'vitest';
import { translator } from './translate.ts';
import type { LanguageCode } from './languages.ts';

const strings = {
  en: {
    'list.count': { one: '{count} entry', other: '{count} entries' },
    'list.of': 'From {name}',
  },
  lv: {
    'list.count': { zero: '{count} ierakstu', one: '{count} ieraksts', other: '{count} ieraksti' },
    'list.of': 'No: {name}',
  },
  ar: {
    'list.count': {
      zero: 'لا مواد',
      one: 'مادة واحدة',
      two: 'مادتان',
      few: '{count} مواد',
      many: '{count} مادة',
      other: '{count} مادة',
    },
    'list.of': 'من {name}',
  },
  sr: {
    'list.count': { one: '{count} zapis', few: '{count} zapisa', other: '{count} zapisa' },
    'list.of': 'Od: {name}',
  },
};

describe('translator', () => {
  test.each<[LanguageCode & keyof typeof strings, number, string]>([
    ['en', 0, '0 entries'],
    ['en', 1, '1 entry'],
    ['en', 1200, '1,200 entries'],
    ['lv', 0, '0 ierakstu'],
    ['lv', 1, '1 ieraksts'],
    ['lv', 2, '2 ieraksti'],
    ['lv', 11, '11 ierakstu'],
    ['lv', 21, '21 ieraksts'],
    ['ar', 0, 'لا مواد'],
    ['ar', 1, 'مادة واحدة'],
    ['ar', 2, 'مادتان'],
    ['ar', 3, '٣ مواد'],
    ['ar', 11, '١١ مادة'],
    ['ar', 100, '١٠٠ مادة'],
    ['sr', 1, '1 zapis'],
    ['sr', 3, '3 zapisa'],
    ['sr', 5, '5 zapisa'],
    ['sr', 21, '21 zapis'],
    ['sr', 1000, '1.000 zapisa'],
  ])('chooses the plural form of %s for %d', (language, count, expected) => {
    expect(translator(strings[language], language)('list.count', { count })).toBe(expected);
  });

  test('takes the form for all else where a language leaves one out', () => {
    const t = translator({ 'list.count': { other: '{count} zapisa' } }, 'sr');
    expect(t('list.count', { count: 1 })).toBe('1 zapisa');
  });

  test.each<[LanguageCode & keyof typeof strings, string]>([
    ['lv', 'No: Rīga'],
    ['ar', 'من Rīga'],
    ['sr', 'Od: Rīga'],
  ])('fills a gap as it is: %s', (language, expected) => {
    expect(translator(strings[language], language)('list.of', { name: 'Rīga' })).toBe(expected);
    expect(translator(strings[language], language)('list.of', { name: '$1 {count}' })).toContain(
      '$1 {count}',
    );
  });

  test('prints no key and no gap: both stop the build', () => {
    const t = translator(strings.ar, 'ar');
    expect(() => t('list.nothing')).toThrow('the interface has no string "list.nothing" (ar)');
    expect(() => t('list.of')).toThrow('"list.of" needs a value for {name}');
  });
});
