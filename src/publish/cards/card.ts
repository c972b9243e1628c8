import { cardSize } from './card-path.ts';
import { coloursOf, palette, type Ink } from './palette.ts';
import { palettePng } from './png.ts';
import { drawStrips, type DrawnStrip, type Strip } from './strips.ts';
import { drawGround } from './ground.ts';
import { setTitle, type TitleSize } from './title-lines.ts';

/** What stands on a card, in words. */
export interface Card {
  readonly direction: 'ltr' | 'rtl';
  /** The name of the site, and that of the language in itself. */
  readonly site: string;
  readonly language: string;
  /** What kind of page it is and what it is about. */
  readonly kind: string;
  readonly title: string;
  /** Where it is from; empty for a page of no place. */
  readonly place: string;
}

/** The free edge at either side, and what is left between. */
const margin = 40;
const measure = cardSize.width - 2 * margin;

const sizes: Readonly<Record<Card['direction'], readonly TitleSize[]>> = {
  ltr: [
    { size: 42, lines: 2 },
    { size: 36, lines: 3 },
    { size: 31, lines: 3 },
    { size: 27, lines: 4 },
    { size: 24, lines: 4 },
  ],
  rtl: [
    { size: 40, lines: 2 },
    { size: 33, lines: 2 },
    { size: 28, lines: 3 },
    { size: 24, lines: 3 },
  ],
};

/** Arabic letters reach further above and below the line. */
const leading = { ltr: 1.22, rtl: 1.5 } as const;

/** The height that the middle of the title stands at. */
const middle = 195;

interface Placed {
  readonly strip: Strip;
  readonly ink: Ink;
  /** Where its letters stand. */
  readonly baseline: number;
}

/** Draws cards as PNG, in the order of the list. Lines that several have are drawn once. */
export function drawCards(cards: readonly Card[]): Buffer[] {
  const shared = new Map<string, Strip>();
  const once = (strip: Strip) => {
    const key = JSON.stringify(strip);
    const known = shared.get(key) ?? strip;
    shared.set(key, known);
    return known;
  };
  const layouts = cards.map((card) => layOut(card, once));
  const drawn = drawStrips([...new Set(layouts.flat().map(({ strip }) => strip))], measure);
  return cards.map(({ direction }, index) => {
    const pixels = drawGround(direction).slice();
    for (const { strip, ink, baseline } of layouts[index] ?? []) {
      const lines = drawn.get(strip);
      if (lines) lay(pixels, lines, baseline, coloursOf(ink));
    }
    return palettePng(cardSize.width, cardSize.height, palette, pixels);
  });
}

/** The lines of a card, each with its place: the title about its middle, the rest around it. */
function layOut(card: Card, once: (strip: Strip) => Strip): Placed[] {
  const { direction } = card;
  const start = { direction, side: 'start', indent: 0 } as const;
  const label = (words: string, baseline: number, at: Partial<Strip> = {}): Placed => ({
    strip: once({ ...start, face: 'label', size: 18, ...at, words }),
    ink: 'spruce',
    baseline,
  });
  const title = setTitle(card.title, sizes[direction], measure);
  const step = title.size * leading[direction];
  const first = middle - ((title.lines.length - 1) * step) / 2 + title.size * 0.36;
  const lines = title.lines.map((words, index): Placed => ({
    strip: { ...start, face: 'title', size: title.size, words },
    ink: 'ink',
    baseline: Math.round(first + index * step),
  }));
  const name: Placed = {
    strip: once({ ...start, face: 'title', size: 23, indent: 62, words: card.site }),
    ink: 'ink',
    baseline: 53,
  };
  const labels = [
    label(card.language, 53, { side: 'end' }),
    label(card.kind, 118),
    label(card.place, 286),
  ];
  return [name, ...lines, ...labels].filter(({ strip }) => strip.words !== '');
}

/** Lays a line on a card, with its letters on a row. */
function lay(card: Uint8Array, line: DrawnStrip, row: number, colours: Uint8Array): void {
  const { pixels, width, top, height, left, right } = line;
  const start = row - line.baseline;
  for (let each = Math.max(0, -start); each < height && start + each < cardSize.height; each++) {
    let to = (start + each) * cardSize.width + margin + left;
    let from = ((top + each) * width + left) * 4 + 3;
    for (let column = left; column < right; column++, to++, from += 4) {
      const cover = pixels[from];
      if (cover) card[to] = colours[cover] as number;
    }
  }
}
