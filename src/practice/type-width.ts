/** The faces of a sheet: those of Arial and of Times, which every system has under some name. */
export type Face = 'sans' | 'bold' | 'serif' | 'serif-bold';

/**
 * The widths of the characters from space to `~`, in hundredths of the size of the type. Liberation,
 * Arimo, Tinos, Nimbus, Arial and Times New Roman all agree in them.
 */
const widths: Readonly<Record<Face, readonly number[]>> = {
  sans: read(
    '28 28 35 56 56 89 67 19 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 28 28 58 58 58 56 102 67 67 72 72 67 61 78 72 28 50 67 56 83 72 78 67 78 72 67 61 72 67 94 67 67 61 28 28 28 47 56 33 56 56 50 56 56 28 56 56 22 22 50 22 83 56 56 56 56 33 50 28 56 50 72 50 50 50 33 26 33 58',
  ),
  bold: read(
    '28 33 47 56 56 89 72 24 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 33 33 58 58 58 61 98 72 72 72 72 67 61 78 72 28 56 72 61 83 72 78 67 78 72 67 61 72 67 94 67 67 61 33 28 33 58 56 33 56 61 56 61 56 33 61 61 28 28 56 28 89 61 61 61 61 39 56 33 61 56 78 56 56 50 39 28 39 58',
  ),
  serif: read(
    '25 33 41 50 50 83 78 18 33 33 50 56 25 33 25 28 50 50 50 50 50 50 50 50 50 50 28 28 56 56 56 44 92 72 67 67 72 61 56 72 72 33 39 72 61 89 72 72 56 72 67 56 61 72 72 94 72 72 61 33 28 33 47 50 33 44 50 44 50 44 33 50 50 28 28 50 28 78 50 50 50 50 33 39 28 50 50 72 50 50 44 48 20 48 54',
  ),
  'serif-bold': read(
    '25 33 56 50 50 100 83 28 33 33 50 57 25 33 25 28 50 50 50 50 50 50 50 50 50 50 33 33 57 57 57 50 93 72 67 72 72 67 61 78 78 39 50 78 67 94 72 78 61 78 72 56 67 72 72 100 72 72 67 33 28 33 58 50 33 50 56 44 56 44 33 50 56 28 33 56 28 83 56 50 56 56 44 39 33 56 50 72 50 50 44 39 22 39 52',
  ),
};

/** A letter of another script: Arabic ones join, and are narrower than those of their own font. */
const arabic = 46;
const other = 60;

/** How wide words are, as a part of the size of the type. */
export function widthOf(words: string, face: Face): number {
  let sum = 0;
  for (const character of words.normalize('NFD')) sum += widthOfCharacter(character, widths[face]);
  return sum / 100;
}

function widthOfCharacter(character: string, table: readonly number[]): number {
  // Accents stand over their letter and take no room.
  if (/\p{M}/u.test(character)) return 0;
  const known = table[(character.codePointAt(0) ?? 0) - 32];
  if (known !== undefined) return known;
  if (/\s/.test(character)) return table[0] ?? 28;
  return /\p{Script=Arabic}/u.test(character) ? arabic : other;
}

/**
 * How many lines words take when they are set in a measure, broken only between words.
 * @param measure the width of a line, in the unit of the size
 * @param indent what already stands on the first line, in the same unit
 */
export function countLines(
  words: string,
  { face, size, measure, indent = 0 }: Setting & { readonly indent?: number },
): number {
  const space = widthOf(' ', face) * size;
  let lines = 1;
  let used = indent;
  for (const word of words.split(/(?<=[-–—/])|\s+/u).filter(Boolean)) {
    const width = widthOf(word, face) * size;
    if (used > 0 && used + width > measure) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than the line is broken.
    lines += Math.max(0, Math.ceil(width / measure) - 1);
    used += width + space;
  }
  return lines;
}

/** How words are set: the face, its size, and the width of a line in the same unit. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly measure: number;
}

function read(table: string): number[] {
  return table.split(' ').map(Number);
}
