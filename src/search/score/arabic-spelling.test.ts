import { expect, test } from 'vitest';
import { arabicSpelling } from './arabic-spelling.ts';
import { randomFrom } from './random.ts';

test.each([
  ['أسرة', 'اسره', 'no hamza on alif, and ه at the end'],
  ['إدماج الأطفال', 'ادماج الاطفال', 'no hamza below or after the article'],
  ['مستشفى', 'مستشفي', 'ي for ى'],
  ['مأوى البلدية', 'ماوي البلديه', 'all of them'],
  ['مسؤول', 'مسوول', 'no hamza on waw'],
  ['لاجئ', 'لاجي', 'no hamza on ya'],
  ['تعليمي', 'تعليمى', 'ى for ي, where nothing else can be changed'],
])('%s is written %s: %s', (text, expected) => {
  expect(arabicSpelling(text, randomFrom('x'))).toBe(expected);
});

test.each(['سكن', 'تعليم', 'عمل للشباب'])('%s is drawn out by one line', (text) => {
  const drawn = arabicSpelling(text, randomFrom(text));
  expect(drawn).not.toBe(text);
  expect(drawn).toHaveLength(text.length + 1);
  expect(drawn?.replace('ـ', '')).toBe(text);
  expect(drawn).toMatch(/\p{L}ـ\p{L}/u);
});

test.each(['UNHCR', 'دور', ''])('"%s" can only be written one way', (text) => {
  expect(arabicSpelling(text, randomFrom('x'))).toBeUndefined();
});
