import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['a line break, as of a second message', 'a\n::error::b', 'a[U+000A]::error::b'],
  ['a colour of a terminal', '\u001b[31mmājoklis', '[U+001B][31mmājoklis'],
  ['an override around Arabic', 'سكن\u202etxt', 'سكن[U+202E]txt'],
  ['a line separator', 'dom\u2028stan', 'dom[U+2028]stan'],
  ['a tag character', 'a\u{e0041}', 'a[U+E0041]'],
])('shows %s', (_told, words, shown) => {
  expect(visible(words)).toBe(shown);
});

test.each([
  'سكن، و«مأوى»',
  'می\u200cخواهم',
  'mājoklis → stan 🌱',
  '\u200fسكن\u200e',
  '👨\u200d👩\u200d👧',
])('leaves %s as it is', (words) => {
  expect(visible(words)).toBe(words);
});
