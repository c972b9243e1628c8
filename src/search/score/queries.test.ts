import { describe, expect, test } from 'vitest';
import { queriesOf } from './queries.ts';
import type { PlacedNeed } from './query-set.ts';

const need = (words: Partial<PlacedNeed>): PlacedNeed => ({ want: ['a/b'], line: 3, ...words });

const texts = (words: Partial<PlacedNeed>, language: string) =>
  Object.fromEntries(
    queriesOf(need(words), language).map(({ variant, text }) => [variant, text] as const),
  );

describe('the queries of a need', () => {
  test('know what they want, and where they stand', () => {
    expect(queriesOf(need({ synonym: 'pajumte' }), 'lv')).toEqual([
      { language: 'lv', variant: 'synonym', text: 'pajumte', want: ['a/b'], line: 3 },
    ]);
  });

  test('in Latvian are typed without marks and with a slip', () => {
    const made = texts({ exact: 'mājoklis ģimenei', inflected: 'mājokļi ģimenēm' }, 'lv');
    expect(made).toEqual({
      exact: 'mājoklis ģimenei',
      inflected: 'mājokļi ģimenēm',
      stripped: 'majoklis gimenei',
      'infl+strip': 'majokli gimenem',
      typo: made['typo'],
      'infl+typo': made['infl+typo'],
    });
    expect(made['typo']).not.toBe(made['exact']);
    expect(made['infl+typo']).not.toBe(made['inflected']);
  });

  test('in Serbian are written in Cyrillic as well', () => {
    expect(texts({ exact: 'smeštaj', inflected: 'smeštaja' }, 'sr')).toMatchObject({
      stripped: 'smestaj',
      cyrillic: 'смештај',
      'infl+cyr': 'смештаја',
    });
  });

  test('in Arabic are spelled as people do, and not stripped', () => {
    const made = texts({ exact: 'أسرة كبيرة', clitic: 'وللأسرة' }, 'ar');
    expect(Object.keys(made)).toEqual(['exact', 'clitic', 'typo', 'spelling']);
    expect(made['spelling']).toBe('اسره كبيره');
  });

  test.each([
    ['en', { exact: 'housing' }, ['exact', 'typo']],
    ['fi', { exact: 'työ' }, ['exact', 'stripped']],
    ['et', { exact: 'töö', part: 'töö' }, ['exact', 'part', 'stripped']],
    ['ar', { exact: 'دور' }, ['exact']],
    ['sr', { exact: '2015' }, ['exact']],
    ['lt', { none: 'kvantinis kompiuteris' }, ['none']],
    ['lv', { crosslang: 'apliecība' }, ['crosslang']],
  ])('in %s for %j are only those that differ from their source', (language, words, variants) => {
    expect(Object.keys(texts(words, language))).toEqual(variants);
  });

  test('are the same whatever else stands in the set', () => {
    const words = { exact: 'põgenike tööhõive' };
    const others = { synonym: 'töö', line: 80, want: ['c/d'] };
    expect(texts({ ...words, ...others }, 'et')).toMatchObject(texts(words, 'et'));
  });
});
