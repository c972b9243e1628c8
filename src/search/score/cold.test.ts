import { describe, expect, test } from 'vitest';
import { firstTexts, oneWordEach } from './cold.ts';
import type { Query } from './queries.ts';

const asked = (...texts: readonly string[]): Query[] =>
  texts.map((text) => ({ language: 'lv', variant: 'exact', text, want: ['a'], line: 1 }));

describe('first searches', () => {
  test.each([
    [
      ['darbs', 'mājoklis ģimenei', 'سكن للأسرة', 'a b c'],
      ['mājoklis ģimenei', 'سكن للأسرة', 'darbs'],
    ],
    [['darbs', 'darbs'], ['darbs']],
    [
      ['x y', 'ć đ', 'z w', 'q r'],
      ['x y', 'ć đ', 'z w'],
    ],
  ])('of %j are %j: those of two words come first', (texts, expected) => {
    expect(firstTexts(asked(...texts))).toEqual(expected);
  });
});

test('further words are the longest of each query, and new', () => {
  const queries = asked('mājoklis ģimenei', 'darbs ar jauniešiem', 'سكن للأسرة', 'ar jauniešiem');
  expect(oneWordEach(queries, 'mājoklis ģimenei')).toEqual(['jauniešiem', 'للأسرة']);
  expect(oneWordEach(asked('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'), '')).toHaveLength(5);
});
