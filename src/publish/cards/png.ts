import { constants, crc32, deflateSync } from 'node:zlib';

/**
 * A picture of at most sixteen colours as PNG, four bits a pixel.
 * @param pixels the number of the colour of each pixel, row by row; the width is even
 */
export function palettePng(
  width: number,
  height: number,
  colours: readonly (readonly number[])[],
  pixels: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(packed(width, height, pixels), compression)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Mostly paper: longer searches cost time and win little. */
const compression = { level: 4, strategy: constants.Z_DEFAULT_STRATEGY };

/** Two pixels a byte, and before each row a byte that says that it is written as it is. */
function packed(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array((width / 2 + 1) * height);
  let to = 0;
  let from = 0;
  for (let row = 0; row < height; row++) {
    to += 1;
    for (let column = 0; column < width; column += 2) {
      rows[to++] = ((pixels[from] ?? 0) << 4) | (pixels[from + 1] ?? 0);
      from += 2;
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return Buffer.concat([head, data, check]);
}
