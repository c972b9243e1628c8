import { encode } from 'uqr';

/** A QR code as a path of an SVG, in a square of so many units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Draws words as a QR code with its quiet zone; a seventh of it may be lost in print. */
export function qrCode(words: string): QrCode {
  const { size, data } = encode(words, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => {
    let path = '';
    for (let x = 0; x < size; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      let end = x;
      while (row[end]) end += 1;
      path += `M${x} ${y}h${end - x}v1h${x - end}z`;
    }
    return path;
  });
  return { size, path: rows.join('') };
}
