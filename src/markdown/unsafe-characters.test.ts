import { describe, expect, test } from 'vitest';
import { parseMdx } from './tree.ts';
import { escapedCharacters, unsafeCharacters } from './unsafe-characters.ts';

const found = (source: string) =>
  unsafeCharacters(source).map(({ line, column, problem }) => `${line}:${column} ${problem}`);

test.each([
  [
    'a right-to-left override',
    'Rīga\u202eagiR',
    '1:5 the invisible character U+202E is not allowed',
  ],
  ['an isolate', 'سكن\n\u2067كوخ', '2:1 the invisible character U+2067 is not allowed'],
  ['a zero-width space', 'ku\u200bća', '1:3 the invisible character U+200B is not allowed'],
  ['a soft hyphen', 'pašval\u00addība', '1:7 the invisible character U+00AD is not allowed'],
  ['a tag character', 'most\u{e0061}', '1:5 the invisible character U+E0061 is not allowed'],
  ['a control character', 'جسر\u0007', '1:4 the invisible character U+0007 is not allowed'],
  ['a line separator', 'a\u2028b', '1:2 the invisible character U+2028 is not allowed'],
  [
    'a byte order mark within',
    'x\n\n😀\ufeff',
    '3:3 the invisible character U+FEFF is not allowed',
  ],
])('finds %s, in its place', (_, source, expected) => {
  expect(found(source)).toEqual([expected]);
});

test.each([
  ['vowel marks and tatweel', 'مُحَمَّدٌ كتـــاب'],
  ['joiners', 'می\u200cخواهم क्\u200dष 👨\u200d👩\u200d👧'],
  ['marks of direction', 'UNHCR\u200e \u200f \u061c'],
  ['variants of an emoji', '☕\ufe0f ✔\ufe0e 🇱🇻 🇷🇸 👋🏽'],
  ['no-break spaces, a tab, both ends of line', '18\u00a0400\u202f% \t\r\n'],
  ['letters that are put together', 'e\u0301 s\u030c'],
])('leaves %s alone', (_, source) => {
  expect(found(source)).toEqual([]);
});

describe('escapedCharacters', () => {
  const escaped = (source: string) =>
    escapedCharacters(parseMdx(source), source).map(({ line, column }) => `${line}:${column}`);

  test.each([
    ['a number', 'x\n\nRīga&#x202e; y', ['3:1']],
    ['a name', 'كوخ&ZeroWidthSpace;', ['1:1']],
    ['an attribute', '<Term id="&#x2067;a">most</Term>', ['1:1']],
    ['the words of a picture', '![a&#8238;b](./x.png)', ['1:1']],
    ['the title of a link', '[a](/x/ "b&#8238;")', ['1:1']],
    ['in code it is no entity', '`&#x202e;`', []],
    ['another entity', 'AT&amp;T &nbsp; &lrm; &zwj;', []],
  ])('finds what is written as an entity: %s', (_, source, expected) => {
    expect(escaped(source)).toEqual(expected);
  });
});
