import { expect, test } from 'vitest';
import { compileBody, type Piece } from './body-pieces.ts';

/** A body with its components as tags, on one line. */
function written(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('anchor' in piece) return `anchor-${piece.anchor}`;
      return `<${piece.name}>${written(piece.children)}</${piece.name}>`;
    })
    .join('')
    .replaceAll('\n', '');
}

const compiled = (source: string) => compileBody(source).map(written).join('');

test.each([
  [
    'words alone on a line',
    '<NoSource>Neviens avots.</NoSource>',
    '<p><NoSource>Neviens avots.</NoSource></p>',
  ],
  [
    'Arabic words',
    '<NoSource>لا يذكر أي مصدر ذلك.</NoSource>',
    '<p><NoSource>لا يذكر أي مصدر ذلك.</NoSource></p>',
  ],
  [
    'words and their citation, in one paragraph',
    '<NoSource>Nijedan izvor.</NoSource> <Cite source="a" />',
    '<p><NoSource>Nijedan izvor.</NoSource> <Cite></Cite></p>',
  ],
  [
    'two lines that stand apart, in two',
    '<Claim id="a" />\n\n<Claim id="b" />',
    '<p><Claim></Claim></p><p><Claim></Claim></p>',
  ],
  ['words in a quotation', '> <Claim id="a" />', '<blockquote><p><Claim></Claim></p></blockquote>'],
])('makes a paragraph of %s', (_what, source, expected) => {
  expect(compiled(source)).toBe(expected);
});

test.each([
  ['an item of a list', '- <NoSource>Nē.</NoSource>', '<ul><li><NoSource>Nē.</NoSource></li></ul>'],
  ['what is in a paragraph', 'Te <Claim id="a" />.', '<p>Te <Claim></Claim>.</p>'],
  ['a section left out', '<NotTranslated />', '<NotTranslated></NotTranslated>'],
  [
    'a component that holds blocks',
    '<Inference>\nما\n</Inference>',
    '<Inference><p>ما</p></Inference>',
  ],
])('leaves %s as it is', (_what, source, expected) => {
  expect(compiled(source)).toBe(expected);
});
