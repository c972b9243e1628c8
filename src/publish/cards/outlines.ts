import { Resvg } from '@resvg/resvg-js';
import { xmlText } from '../xml/xml.ts';
import { cardFonts, type CardFace } from './fonts.ts';
import { wordWidth } from './word-width.ts';

/** The outlines of letters by the letter, a thousand units to the size of the type. */
const known: Readonly<Record<CardFace, Map<string, string>>> = {
  title: new Map(),
  label: new Map(),
};

/**
 * A line of letters that neither join nor change their order, as elements of SVG: the outline of each
 * letter at its place. The fonts are opened once for a letter, and not each time that it is drawn.
 * Undefined where the line holds another letter, which must be set as text.
 */
export function outlinedLine(
  words: string,
  face: CardFace,
  at: { readonly x: number; readonly y: number; readonly size: number },
): string | undefined {
  const letters = [...words.normalize('NFC')];
  if (!letters.every((letter) => standsAlone.test(letter))) return undefined;
  learn(face, letters);
  const scale = at.size / unitsPerEm;
  let x = 0;
  const drawn = letters.map((letter) => {
    const outline = known[face].get(letter);
    const place = x;
    x += wordWidth(letter, face) * unitsPerEm;
    return outline ? `<path transform="translate(${place.toFixed(1)} 0)" d="${outline}"/>` : '';
  });
  return `<g transform="translate(${at.x.toFixed(2)} ${at.y}) scale(${scale})">${drawn.join('')}</g>`;
}

const unitsPerEm = 1000;

/** Latin, Greek and Cyrillic letters, digits, and the signs that stand between them. */
const standsAlone =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} \u00a0]$/u;

function learn(face: CardFace, letters: readonly string[]): void {
  const unknown = [...new Set(letters)].filter((letter) => !known[face].has(letter));
  if (unknown.length === 0) return;
  const texts = unknown.map(
    (letter, index) =>
      `<text id="letter-${index}" font-family="Noto Sans" font-size="${unitsPerEm}">${xmlText(letter)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${texts.join('')}</svg>`;
  const plain = new Resvg(svg, {
    font: {
      fontFiles: [...cardFonts[face]],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
  }).toString();
  for (const letter of unknown) known[face].set(letter, '');
  for (const [, index, outline] of plain.matchAll(
    /id="letter-(\d+)"[^]*?<path [^>]* d="([^"]*)"/g,
  )) {
    known[face].set(unknown[Number(index)] ?? '', outline ?? '');
  }
}
