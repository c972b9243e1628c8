import { readFileSync } from 'node:fs';

/** How wide the letters of a font are, as parts of the size of the type. */
export interface FontWidths {
  /** The width of a letter by its code point; undefined where the font has none. */
  readonly widthOf: (codePoint: number) => number | undefined;
}

/**
 * The widths in a TrueType file: of each letter by itself, before the letters of a script are joined
 * or moved closer.
 * @throws RangeError where the file is no such font
 */
export function readFontWidths(file: string): FontWidths {
  const bytes = readFileSync(file);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(data);
  const at = (tag: string) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`${file} is no font: it has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = data.getUint16(at('head') + 18);
  const metrics = data.getUint16(at('hhea') + 34);
  const widths = at('hmtx');
  const glyphs = glyphsOf(data, at('cmap'));
  return {
    widthOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return data.getUint16(widths + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
    },
  };
}

function tablesOf(data: DataView): ReadonlyMap<string, number> {
  const count = data.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((n) => String.fromCharCode(data.getUint8(record + n))).join('');
      return [tag, data.getUint32(record + 8)] as const;
    }),
  );
}

/** The glyph of each letter of the basic plane, from the subtable of format 4 that every font has. */
function glyphsOf(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtables = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, index) => cmap + data.getUint32(cmap + 4 + 8 * index + 4),
  );
  const table = subtables.find((offset) => data.getUint16(offset) === 4);
  if (table === undefined) throw new RangeError('the font has no subtable of format 4');
  const segments = data.getUint16(table + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let index = 0; index < segments; index++) {
    const field = (part: number) => table + 14 + 2 * index + part * 2 * segments;
    const end = data.getUint16(field(0));
    const start = data.getUint16(field(1) + 2);
    const delta = data.getInt16(field(2) + 2);
    const place = field(3) + 2;
    const range = data.getUint16(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = range === 0 ? code : data.getUint16(place + range + 2 * (code - start));
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}
