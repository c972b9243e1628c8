import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['lv', 'majoklis', 'majoklis', 0],
    ['lv', 'majoklis', 'majokils', 1],
    ['lv', 'majoklis', 'mjoklis', 1],
    ['sr', 'izbeglica', 'izbegllica', 1],
    ['sr', 'smestaj', 'zmeztaj', 2],
    ['ar', 'بلديه', 'بلدبه', 1],
    ['ar', 'لاجي', 'لااجي', 1],
    ['en', 'housing', 'houses', 3],
    ['en', '', 'ab', 2],
  ])('in %s lies between %s and %s: %i', (_, one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
    expect(editDistance(other, one, 3)).toBe(distance);
  });

  test('stops where the bound is passed', () => {
    expect(editDistance('municipality', 'refugee', 2)).toBe(3);
    expect(editDistance('بلدية', 'مدرسة', 1)).toBe(2);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
