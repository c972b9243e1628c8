import { Resvg } from '@resvg/resvg-js';
import type { AppIcon } from './app-files.ts';

/**
 * Draws an icon from the site's own mark, `public/icon.svg`, on its paper. The same mark gives the
 * same bytes.
 * @throws Error where the mark is not drawn within 32 by 32 units
 */
export function drawIcon(
  mark: string,
  { size, share, corner }: AppIcon,
  paper: string,
): Uint8Array {
  const inner = /^<svg [^>]*viewBox="0 0 32 32"[^>]*>(.*)<\/svg>\s*$/s.exec(mark)?.[1];
  if (inner === undefined) throw new Error('the mark has no viewBox="0 0 32 32"');
  const scale = (32 * share) / 32;
  // The arc stands a little below the middle of its square; here it stands in the middle.
  const [x, y] = [(32 - 32 * scale) / 2, (32 - 32 * scale) / 2 - 1.5 * scale];
  const light = inner.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">`,
    `<rect width="32" height="32" rx="${32 * corner}" fill="${paper}"/>`,
    `<g transform="translate(${x} ${y}) scale(${scale})">${light}</g></svg>`,
  ].join('');
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
