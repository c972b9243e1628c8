import { cardFonts, type CardFace } from './fonts.ts';
import { readFontWidths, type FontWidths } from './font-widths.ts';
import { joinedForms } from './joined-forms.ts';

const read = new Map<CardFace, readonly FontWidths[]>();

/** How wide words are, as a part of the size of the type; the fonts' own kerning may take 3% of it. */
export function wordWidth(words: string, face: CardFace = 'title'): number {
  const fonts = read.get(face) ?? cardFonts[face].map(readFontWidths);
  read.set(face, fonts);
  let sum = 0;
  for (const letter of joinedForms(words.normalize('NFC'))) {
    // Accents stand over their letter and take no room.
    if (/\p{M}|\p{Cf}/u.test(letter)) continue;
    sum += widthIn(fonts, letter) ?? widestUnknown;
  }
  return sum;
}

/** The box that stands for a letter which no font has. */
const widestUnknown = 0.6;

function widthIn(fonts: readonly FontWidths[], letter: string): number | undefined {
  const codePoint = letter.codePointAt(0) ?? 0;
  for (const { widthOf } of fonts) {
    const width = widthOf(codePoint);
    if (width !== undefined) return width;
  }
  return undefined;
}
