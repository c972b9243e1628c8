import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  countryCodeSchema,
  daySchema,
  idSchema,
  isPartialDate,
  languageTagSchema,
  orNotApplicable,
  orUnknown,
  partialDateSchema,
  periodSchema,
  reference,
  webAddressSchema,
  wordsSchema,
} from './scalar.ts';

describe('isPartialDate', () => {
  test.each(['2021', '2021-03', '2021-03-19', '2024-02-29', '1951-07-28'])('knows %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.each([
    ...['2021-13', '2021-00', '2021-02-30', '2023-02-29', '2021-3-9', '21', '19.3.2021.', ''],
    ...['٢٠٢١', '2021. gads', 'mart 2021.', '2021-03-19T00:00:00Z', ' 2021', '2021-03-19\n'],
  ])('refuses %j', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

/** A schema, what it takes, and what it refuses: with Arabic, Latvian and Serbian among them. */
const table: [string, z.ZodType, unknown[], unknown[]][] = [
  [
    'an id',
    idSchema,
    ['refugee', 'siin-ja-saal', '7'],
    ['لاجئ', 'bēglis', 'kuća', 'A', 'a--b', '-a', 'a b', ''],
  ],
  [
    'a day',
    daySchema,
    ['2026-03-01'],
    ['2026-03', '2026', '2026-02-29', 2026, '٢٠٢٦-٠٣-٠١', '1. marts', '1. mart'],
  ],
  [
    'a partial date',
    partialDateSchema,
    ['2026-03', '2026', 2026],
    ['2026-3', 2026.5, 'unknown', 'آذار', 'marts', 'mart'],
  ],
  [
    'a period',
    periodSchema,
    ['2021', 2021, '2021-03/2022', '2021/2021', '2021-03-19/2021-03', '2021/2021-05'],
    [
      '2022/2021',
      '2021/',
      '/2021',
      '2021/2022/2023',
      '2021-2022',
      '٢٠٢١/٢٠٢٢',
      '2021. līdz 2022.',
      'od 2021',
    ],
  ],
  [
    'a web address',
    webAddressSchema,
    [
      'https://example.org/',
      'http://šilta.lv',
      'https://ar.wikipedia.org/wiki/لاجئ',
      'https://x.rs/kuća',
    ],
    [
      'example.org',
      'javascript:alert(1)',
      'https://a@b.c',
      'https://a b.c',
      '//x.lv',
      'ftp://x.lv',
      'بيت',
    ],
  ],
  [
    'a country',
    countryCodeSchema,
    ['LV', 'RS', 'TR'],
    ['lv', 'LVA', 'Latvija', 'Srbija', 'لاتفيا', ''],
  ],
  [
    'a language tag',
    languageTagSchema,
    ['lv', 'sr-Latn', 'ar', 'pt-BR', 'sr-Cyrl-RS'],
    ['Latvian', 'LV', 'srpski', 'العربية', 'sr_Latn'],
  ],
  ['words', wordsSchema(5, 'x'), ['سكن', 'mājas', ' kuća '], ['', '   ', 5, null]],
  [
    'a day or unknown',
    orUnknown(daySchema),
    ['2026-03-01', 'unknown'],
    ['not-applicable', 'nezināms', 'nepoznato', 'غير معروف'],
  ],
  [
    'an id, unknown or not applicable',
    orNotApplicable(idSchema),
    ['a', 'unknown', 'not-applicable'],
    ['ب', 'ā', 'č'],
  ],
  [
    'an entry',
    reference('entry', 'x'),
    ['case-studies/siin-ja-saal'],
    ['siin-ja-saal', 'a/b/c', 'guidance/ā', 'guidance/č', 'guidance/ب'],
  ],
];

describe.each(table)('%s', (_, schema, taken, refused) => {
  test.each(taken)('can be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  test.each(refused)('cannot be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
