import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const numbers = (seed: string) => {
  const random = randomFrom(seed);
  return Array.from({ length: 2000 }, () => random.below(8));
};

test.each(['lv typo mājoklis', 'ar typo سكن', 'sr typo đak'])(
  'gives for "%s" the same numbers every time, each about as often',
  (seed) => {
    expect(numbers(seed)).toEqual(numbers(seed));
    for (const value of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const times = numbers(seed).filter((each) => each === value).length;
      expect(times).toBeGreaterThan(190);
      expect(times).toBeLessThan(310);
    }
  },
);

test('gives other numbers for another text', () => {
  expect(numbers('lv typo darbs')).not.toEqual(numbers('lv typo darba'));
});
