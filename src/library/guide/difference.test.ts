import { expect, test } from 'vitest';
import { difference } from './difference.ts';

const differ = (wrong: string, right: string, isText = true) =>
  difference(wrong.split('\n'), right.split('\n'), isText);

test.each([
  ['a line in Serbian', 'a\nkuca\nb', 'a\nkuća\nb', ['kuca'], ['kuća']],
  ['a line in Arabic', 'بيت\nسكن\nدار', 'بيت\nمسكن\nدار', ['سكن'], ['مسكن']],
  [
    'lines from the first to the last',
    '1\nx\n2\ny\n3',
    '1\nX\n2\nY\n3',
    ['x', '2', 'y'],
    ['X', '2', 'Y'],
  ],
  ['a lost line, with its neighbours', 'a\nc', 'a\nmāja\nc', ['a', 'c'], ['a', 'māja', 'c']],
  ['a line too many', 'a\nb\nc', 'a\nc', ['a', 'b', 'c'], ['a', 'c']],
  ['many lines too many', 'a\n1\n2\n3\n4\nc', 'a\nc', ['1', '2', '3', '4'], []],
  [
    'a field in its block',
    'names:\n  en: A\n  lv: Māja\n  ar: x',
    'names:\n  en: A\n  lv: Māja\n  ar: بيت',
    ['names:', '  …', '  ar: x'],
    ['names:', '  …', '  ar: بيت'],
  ],
  ['a space that nobody sees', '--- \nā', '---\nā', ['---␠'], ['---']],
  ['a character that nobody sees', 'kuća\u202e', 'kuća', ['kuća[U+202E]'], ['kuća']],
  ['no blank lines around', 'a\n\nb\n\nc', 'a\n\nc', ['b', '', 'c'], ['c']],
])('shows %s', (_, wrong, right, shownWrong, shownRight) => {
  expect(differ(wrong, right)).toEqual({ wrong: shownWrong, right: shownRight });
});

test('shows a list of files whole, and of a long one what is beside the difference', () => {
  expect(differ('ar.mdx\nlv.mdx', 'ar.mdx\nlv.mdx\nsr.mdx', false)).toEqual({
    wrong: ['ar.mdx', 'lv.mdx'],
    right: ['ar.mdx', 'lv.mdx', 'sr.mdx'],
  });
  const files = Array.from({ length: 30 }, (_, index) => `${index}.mdx`);
  const { wrong } = difference([...files.slice(0, 9), 'ā.txt', ...files.slice(9)], files, false);
  expect(wrong).toEqual(['8.mdx', 'ā.txt', '9.mdx']);
});

test('cuts what is long', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `سطر ${index}`);
  const { wrong, right } = difference(lines, ['x'], true);
  expect(wrong).toHaveLength(12);
  expect(wrong.at(-1)).toBe('…');
  expect(right).toEqual(['x']);
});
