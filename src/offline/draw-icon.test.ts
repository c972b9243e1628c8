import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeColours } from '../metadata/theme-colours.ts';
import { appIcons, touchIcon } from './app-files.ts';
import { drawIcon } from './draw-icon.ts';

const mark = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');

describe('the icons of the site', () => {
  test.each([...appIcons, touchIcon])('$file has $size pixels and is small', (icon) => {
    const bytes = drawIcon(mark, icon, themeColours.light);
    const head = new DataView(bytes.buffer, bytes.byteOffset);
    expect([head.getUint32(16), head.getUint32(20)]).toEqual([icon.size, icon.size]);
    expect(bytes.length).toBeLessThan(12_000);
    expect(drawIcon(mark, icon, themeColours.light)).toEqual(bytes);
  });

  test('need a mark that is drawn within 32 units', () => {
    expect(() => drawIcon('<svg viewBox="0 0 9 9"/>', touchIcon, '#fff')).toThrow(/32 32/);
  });
});
