import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes.ts';

test.each([
  ['en-GB', 4_100_000, '4.1 MB'],
  ['en-GB', 12_400, '12 kB'],
  ['en-GB', 3, '1 kB'],
  ['en-GB', 999_600, '1 MB'],
  ['lv-LV', 4_100_000, '4,1 MB'],
  ['sr-Latn-RS', 158_200_000, '158 MB'],
  ['fi-FI', 31_000, '31 kt'],
  ['ar-u-nu-arab', 4_100_000, '٤٫١ م.ب'],
])('in %s %i bytes are “%s”', (locale, bytes, text) => {
  expect(formatBytes(bytes, locale).replaceAll('\u00a0', ' ')).toBe(text);
});
