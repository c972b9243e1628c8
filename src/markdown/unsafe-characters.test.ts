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
  ['a left-to-right override', 'سكن\u202d', '1:4 the invisible character U+202D is not allowed'],
  ['an embedding', '\u202bkuća', '1:1 the invisible character U+202B is not allowed'],
  ['a pop', 'x\n\nm\u2069', '3:2 the invisible character U+2069 is not allowed'],
  [
    'a space of no width in Arabic',
    'سك\u200bن',
    '1:3 the invisible character U+200B is not allowed',
  ],
  ['one after Thai', 'ไทย\u200b māja', '1:4 the invisible character U+200B is not allowed'],
  ['a joiner in Latin', 'pay\u200dpal', '1:4 the invisible character U+200D is not allowed'],
  ['a non-joiner in Serbian', 'kuća\u200c.', '1:5 the invisible character U+200C is not allowed'],
  ['a non-joiner in Cyrillic', 'дом\u200cа', '1:4 the invisible character U+200C is not allowed'],
  ['a second joiner', 'می\u200c\u200cخ', '1:4 the invisible character U+200C is not allowed'],
  ['a joiner after an emoji', '👩\u200d māja', '1:3 the invisible character U+200D is not allowed'],
  ['a variant of a variant', '☕\ufe0f\ufe01', '1:3 the invisible character U+FE01 is not allowed'],
  ['bytes in variants', 'a\u{e0100}', '1:2 the invisible character U+E0100 is not allowed'],
  ['a word joiner', 'سكن\u2060', '1:4 the invisible character U+2060 is not allowed'],
  ['a Hangul filler', 'x\u3164', '1:2 the invisible character U+3164 is not allowed'],
  ['a grapheme joiner', 'ž\u034f', '1:2 the invisible character U+034F is not allowed'],
  ['a null', 'a\u0000', '1:2 the invisible character U+0000 is not allowed'],
  ['a delete', 'a\u007f', '1:2 the invisible character U+007F is not allowed'],
  ['a next line', 'a\u0085b', '1:2 the invisible character U+0085 is not allowed'],
  ['a paragraph separator', 'جسر\u2029', '1:4 the invisible character U+2029 is not allowed'],
  ['an end of line of old', 'a\rb', '1:2 the invisible character U+000D is not allowed'],
  ['a mark of tags', '🏴\u{e007f}', '1:3 the invisible character U+E007F is not allowed'],
  ['a cancelled annotation', 'a\ufffb', '1:2 the invisible character U+FFFB is not allowed'],
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
  ['a joiner beside one letter', 'ه\u200d. نامه\u200cها کِ\u200cخ \u200cه'],
  ['joiners of India', 'ক্\u200cষ ශ්\u200dරී ന്\u200d'],
  [
    'emoji with skin, sex and colours',
    '👩🏽\u200d🌾 🏃🏽\u200d♀\ufe0f 🏳\ufe0f\u200d🌈 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3',
  ],
  ['places to break in Thai and Khmer', 'ภาษา\u200bไทย ភាសា\u200bខ្មែរ'],
  ['a variant of a Chinese sign', '葛\u{e0100}'],
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
    ['a soft hyphen by name', 'pašval&shy;dība', ['1:1']],
    ['a joiner that no script needs', 'x\n\npay&zwj;pal', ['3:1']],
    ['the language of a code block', '```a&#x202e;\nx\n```', ['1:1']],
    ['a joiner that the script needs', 'می&zwnj;خواهم ه&zwj;', []],
    ['another entity', 'AT&amp;T &nbsp; &lrm; &rlm; &#x61c;', []],
  ])('finds what is written as an entity: %s', (_, source, expected) => {
    expect(escaped(source)).toEqual(expected);
  });
});
