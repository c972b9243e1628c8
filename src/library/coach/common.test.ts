import { expect, test } from 'vitest';
import { commonIn } from './common.ts';

const texts = (count: number, ...words: readonly string[]) =>
  Array.from({ length: count }, () => new Set(words));

test.each([
  [
    'a word in every seventh text',
    [...texts(20, 'bēglis', 'بلدية'), ...texts(113)],
    ['bēglis', 'بلدية'],
  ],
  ['no word that is rarer', [...texts(20, 'bēglis'), ...texts(114)], []],
  ['no word of a small library', texts(19, 'opština'), []],
])('common is %s', (_, library, common) => {
  expect([...commonIn(library)]).toEqual(common);
});
