import { expect, test } from 'vitest';
import { asSentence, codeBlock, withCodeSpans } from './code-spans.ts';

test.each([
  ['write <Claim id="…" />; or not', 'write `<Claim id="…" />`; or not'],
  ['its heading and <NotTranslated />.', 'its heading and `<NotTranslated />`.'],
  ['add content/places/<id>.yaml, or بيت', 'add `content/places/<id>.yaml`, or بيت'],
  ['no {expression}', 'no `{expression}`'],
  ['a brace is written \\{', 'a brace is written `\\{`'],
  ['kuća: ![words](./name.png)', 'kuća: `![words](./name.png)`'],
  ['stāv content/ids.yaml, or en.mdx.', 'stāv `content/ids.yaml`, or `en.mdx`.'],
  ['run: npm run translations -- stamp', 'run: `npm run translations -- stamp`'],
  ['kuća, māja, بيت', 'kuća, māja, بيت'],
])('sets what is written as it stands as code: %s', (words, markdown) => {
  expect(withCodeSpans(words)).toBe(markdown);
});

test.each([
  ['šta je to', 'Šta je to.'],
  ['ārā?', 'Ārā?'],
  ['بيت', 'بيت.'],
])('makes a sentence of %s', (words, sentence) => {
  expect(asSentence(words)).toBe(sentence);
});

test('fences a block by more backticks than it holds', () => {
  expect(codeBlock(['```', 'kuća'])).toBe('````\n```\nkuća\n````');
  expect(codeBlock(['بيت'])).toBe('```\nبيت\n```');
});
