import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

test.each([
  'https://silta.example/lv/printed/?e=case-studies/lithuania-municipal-integration-capacity&v=ab12cd34e',
  'https://silta.example/ar/list/?ids=c.siin-ja-saal,f.tent-partnership',
])('the code of %s is read back', (address) => {
  const { size, path } = qrCode(address);
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (
        let column = Number(x) * scale;
        column < (Number(x) + Number(length)) * scale;
        column += 1
      )
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  // A package of two kinds of modules: its function is the module itself, or stands within it.
  const read = typeof jsQR === 'function' ? jsQR : (jsQR as { default: typeof jsQR }).default;
  expect(read(pixels, width, width)?.data).toBe(address);
});
