import { Resvg } from '@resvg/resvg-js';
import { cardSize } from './card-path.ts';
import { coloursOf } from './palette.ts';

/**
 * What all cards of a direction have in common: the mark, and the one long arc that joins the two
 * banks of the page.
 */
export function drawGround(direction: 'ltr' | 'rtl'): Uint8Array {
  const known = grounds.get(direction) ?? draw(direction);
  grounds.set(direction, known);
  return known;
}

const grounds = new Map<'ltr' | 'rtl', Uint8Array>();

function draw(direction: 'ltr' | 'rtl'): Uint8Array {
  const { width, height } = cardSize;
  const mark = direction === 'ltr' ? 40 : width - 40 - 48;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <g fill="none" stroke="#000" stroke-linecap="round">
      <path d="M2 14a14 12 0 0 1 28 0" transform="translate(${mark} 32) scale(1.5)" stroke-width="3"/>
      <path d="M40 84Q300 64 560 84" stroke-width="2"/>
      <path d="M40 84h0M560 84h0" stroke-width="7"/>
    </g>
  </svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const colours = coloursOf('spruce');
  // The fourth of the four bytes of a pixel says how much of it is covered.
  return Uint8Array.from(
    { length: width * height },
    (_, at) => colours[pixels[4 * at + 3] ?? 0] ?? 0,
  );
}
