import { Resvg } from '@resvg/resvg-js';
import { xmlText } from '../xml/xml.ts';
import { cardFonts, type CardFace } from './fonts.ts';
import { outlinedLine } from './outlines.ts';
import { wordWidth } from './word-width.ts';

/** A line of words as it is drawn. */
export interface Strip {
  readonly words: string;
  readonly face: CardFace;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  /** The side that it stands at, and how far from it. */
  readonly side: 'start' | 'end';
  readonly indent: number;
}

/** A line that was drawn, within a picture of several. */
export interface DrawnStrip {
  /** The pixels of the picture, of four bytes each; the fourth says how much of it is covered. */
  readonly pixels: Uint8Array;
  readonly width: number;
  /** The first row of the line, how many rows it has, and on which of them letters stand. */
  readonly top: number;
  readonly height: number;
  readonly baseline: number;
  /** The columns in which anything may stand. */
  readonly left: number;
  readonly right: number;
}

/** How many lines are drawn at once: so the fonts are opened once for all of them. */
const batch = 24;

/** Draws lines of words, each in a strip across the whole measure. */
export function drawStrips(strips: readonly Strip[], measure: number): Map<Strip, DrawnStrip> {
  const drawn = new Map<Strip, DrawnStrip>();
  for (const face of Object.keys(cardFonts) as CardFace[]) {
    const own = strips.filter((strip) => strip.face === face);
    for (let start = 0; start < own.length; start += batch) {
      drawTogether(face, own.slice(start, start + batch), measure, drawn);
    }
  }
  return drawn;
}

function drawTogether(
  face: CardFace,
  strips: readonly Strip[],
  width: number,
  drawn: Map<Strip, DrawnStrip>,
): void {
  const boxes: Omit<DrawnStrip, 'pixels'>[] = [];
  let top = 0;
  for (const strip of strips) {
    const height = Math.ceil(strip.size * (strip.direction === 'rtl' ? 1.65 : 1.42));
    const extent = Math.ceil(wordWidth(strip.words, face) * strip.size * 1.05) + 6;
    const isAtRight = isRightSide(strip);
    const left = isAtRight ? Math.max(0, width - strip.indent - extent) : strip.indent;
    const right = isAtRight ? width : Math.min(width, strip.indent + extent);
    boxes.push({ width, top, height, baseline: Math.ceil(strip.size * 1.1), left, right });
    top += height;
  }
  const texts = strips.map((strip, index) =>
    lineElement(strip, width, (boxes[index]?.top ?? 0) + (boxes[index]?.baseline ?? 0)),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}">${texts.join('')}</svg>`;
  const { pixels } = new Resvg(svg, {
    font: {
      fontFiles: [...cardFonts[face]],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
  }).render();
  for (const [index, strip] of strips.entries()) {
    const box = boxes[index];
    if (box) drawn.set(strip, { ...box, pixels });
  }
}

function isRightSide({ direction, side }: Strip): boolean {
  return (direction === 'rtl') === (side === 'start');
}

function lineElement(strip: Strip, width: number, y: number): string {
  const { words, face, size, direction, indent } = strip;
  const isRightToLeft = direction === 'rtl';
  const isAtRight = isRightSide(strip);
  if (!isRightToLeft) {
    const x = isAtRight ? width - indent - wordWidth(words, face) * size : indent;
    const outlined = outlinedLine(words, face, { x, y, size });
    if (outlined !== undefined) return outlined;
  }
  const [x, anchor] = isAtRight ? [width - indent, 'end'] : [indent, 'start'];
  const family = isRightToLeft ? 'Noto Sans Arabic' : 'Noto Sans';
  // The line runs from right to left as a whole, also where it begins with a name in Latin letters.
  const line = isRightToLeft ? `\u202b${words}\u202c` : words;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${family}" font-size="${size}">${xmlText(line)}</text>`;
}
