import { expect, test } from 'vitest';
import { onceFor } from './once.ts';

test.each([['سكن'], ['mājoklis'], [undefined]])('finds %s once for the same thing', (word) => {
  let asked = 0;
  const find = onceFor((_owner: object) => {
    asked += 1;
    return word;
  });
  const library = {};
  expect([find(library), find(library)]).toEqual([word, word]);
  expect(asked).toBe(1);
  find({});
  expect(asked).toBe(2);
});
