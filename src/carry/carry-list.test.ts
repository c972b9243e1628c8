import { describe, expect, test } from 'vitest';
import { carryLimit, cleanList, moved, parseList, toggled } from './carry-list.ts';

const many = Array.from({ length: 60 }, (_, index) => `case-studies/practice-${index}`);

describe('a stored list', () => {
  test.each([
    ['nothing', null, []],
    ['no JSON', '{"a"', []],
    ['no list', '{"a":1}', []],
    ['what is no key', '["case-studies/x",1,"مدينة","Rīga","../x/y"]', ['case-studies/x']],
    ['a key twice', '["guidance/a","guidance/a"]', ['guidance/a']],
  ])('of %s is read as far as it makes sense', (_what, stored, expected) => {
    expect(parseList(stored)).toEqual(expected);
  });

  test(`holds ${carryLimit} entries and no more`, () => {
    expect(cleanList(many)).toEqual(many.slice(0, 50));
    expect(toggled(many.slice(0, 50), 'guidance/one-more')).toEqual(many.slice(0, 50));
  });
});

test('a toggle adds at the end, and takes away what is there', () => {
  expect(toggled(['guidance/a'], 'frameworks/b')).toEqual(['guidance/a', 'frameworks/b']);
  expect(toggled(['guidance/a', 'frameworks/b'], 'guidance/a')).toEqual(['frameworks/b']);
});

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 3, ['a', 'b', 'c']],
  [7, 0, ['a', 'b', 'c']],
])('an item moves from %i to %i, and never out of the list', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected);
});
