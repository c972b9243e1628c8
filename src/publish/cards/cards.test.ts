import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { fixtureSite } from '../../testing/fixture-site.ts';
import type { Publication } from '../publication.ts';
import { CardCache } from './card-cache.ts';
import { cardSize } from './card-path.ts';
import { drawCards, type Card } from './card.ts';
import { joinedForms } from './joined-forms.ts';
import { setTitle } from './title-lines.ts';
import { wordWidth } from './word-width.ts';
import { writeCards } from './write-cards.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());

const card = (title: string, direction: Card['direction'] = 'ltr'): Card => ({
  direction,
  site: 'Silta',
  language: direction === 'rtl' ? 'العربية' : 'Latviešu',
  kind: '',
  title,
  place: '',
});

/** The rows of a card between its header and its last line, as whether a pixel is dark. */
function titleOf(png: Buffer): boolean[][] {
  const { width, height } = cardSize;
  const length = png.readUInt32BE(8 + 25 + 12 + 48);
  const data = inflateSync(png.subarray(8 + 25 + 12 + 48 + 8, 8 + 25 + 12 + 48 + 8 + length));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const byte = data[row * (width / 2 + 1) + 1 + (column >> 1)] ?? 0;
      const colour = column % 2 === 0 ? byte >> 4 : byte & 15;
      return colour >= 4 && colour <= 8;
    }),
  ).slice(100);
}

/** How many separate pieces of ink there are. */
function piecesIn(rows: boolean[][]): number {
  const left = rows.map((row) => [...row]);
  let pieces = 0;
  for (const [y, row] of left.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (!isDark) continue;
      pieces += 1;
      const queue = [[y, x]];
      for (let at = queue.pop(); at; at = queue.pop()) {
        const [atY = 0, atX = 0] = at;
        if (!left[atY]?.[atX]) continue;
        (left[atY] as boolean[])[atX] = false;
        for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) queue.push([atY + dy, atX + dx]);
      }
    }
  }
  return pieces;
}

const columnsOf = (rows: boolean[][]) =>
  rows.flatMap((row) => row.flatMap((isDark, column) => (isDark ? column : [])));
const draw = (each: Card) => drawCards([each])[0] ?? Buffer.alloc(0);

describe('a card', () => {
  test('is a PNG of its size, of few bytes, and the same each time', () => {
    const first = draw(card('Dārzs, ko kaimiņi rok kopā'));
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([600, 315]);
    expect(first.length).toBeLessThan(12_000);
    expect(draw(card('Dārzs, ko kaimiņi rok kopā')).equals(first)).toBe(true);
  });

  test('joins Arabic letters', () => {
    // Seven letters and no dot: by themselves they would be seven pieces.
    expect(piecesIn(titleOf(draw(card('محلمحلل', 'rtl'))))).toBe(1);
    // A letter that joins nothing after it leaves a gap: "da", "r", "s", "l" and "m".
    expect(piecesIn(titleOf(draw(card('دارسلم', 'rtl'))))).toBe(4);
  });

  test.each([
    ['rtl', 'عمل', 470, 560],
    ['rtl', 'Riga', 470, 560],
    ['ltr', 'Ķē', 40, 100],
  ] as const)('sets a short title against its own edge (%s %s)', (direction, title, from, to) => {
    const columns = columnsOf(titleOf(draw(card(title, direction))));
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...columns)).toBeLessThanOrEqual(to);
  });

  test('sets a name in Latin letters where a line from right to left has it', () => {
    // The name stands first, so it is at the right and the Arabic word at the left of it.
    const columns = columnsOf(titleOf(draw(card('Iiii ممم', 'rtl'))));
    const alone = columnsOf(titleOf(draw(card('Iiii', 'rtl'))));
    expect(Math.min(...columns)).toBeLessThan(Math.min(...alone));
    expect(Math.max(...columns)).toBe(Math.max(...alone));
  });

  test.each([
    ['fi', 'Maahanmuuttajapalvelukeskuksen kotoutumissuunnitelmavelvoitteet kunnissa', 'ltr'],
    ['lv', 'Sociālais uzņēmums, kurā bēgļi gatavo ēdienu un vada sarunas pašvaldību namos', 'ltr'],
    ['ar', 'بلديات تلتقي بانتظام لتنسّق عملها مع اللاجئين وتتبادل خبرتها وتتعلّم معًا', 'rtl'],
  ] as const)('keeps a long title in %s within its edges', (_code, title, direction) => {
    const columns = columnsOf(titleOf(draw(card(title, direction))));
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(38);
    expect(Math.max(...columns)).toBeLessThanOrEqual(562);
  });
});

describe('a title', () => {
  const sizes = [
    { size: 40, lines: 2 },
    { size: 24, lines: 3 },
  ];

  test('is large where it is short, and its lines are about equally long', () => {
    expect(setTitle('Dārzs visiem', sizes, 520)).toEqual({ size: 40, lines: ['Dārzs visiem'] });
    const { lines } = setTitle('Dārzs, ko kaimiņi un jaunpienācēji rok', sizes, 520);
    expect(lines).toEqual(['Dārzs, ko kaimiņi un', 'jaunpienācēji rok']);
  });

  test('that fits no size is cut and says so', () => {
    const { size, lines } = setTitle('ļoti gara virsraksta vārdi '.repeat(9).trim(), sizes, 520);
    expect(size).toBe(24);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(wordWidth(line) * size).toBeLessThanOrEqual(520);
  });
});

test.each([
  ['بيت', 'ﺑﻴﺖ'],
  ['دار', 'ﺩﺍﺭ'],
  ['عَمَل', 'ﻋَﻤَﻞ'],
  ['māja', 'māja'],
])('%s is measured in the forms that its letters take', (word, forms) => {
  expect(joinedForms(word).join('')).toBe(forms);
});

test('cards of entries are written where their bodies are, one more a language, and kept', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'silta-cards-')), 'kept');
  const written = () => {
    const files = new Map<string, Uint8Array>();
    const write = (path: string, data: Uint8Array) => files.set(path, data);
    writeCards({ write } as unknown as Publication, new CardCache(folder));
    return files;
  };
  const first = written();
  expect([...first.keys()]).toEqual(
    expect.arrayContaining([
      'ar/card.png',
      'fi/card.png',
      'ar/guidance/first-weeks/card.png',
      'lv/case-studies/shared-garden/card.png',
    ]),
  );
  expect(first.has('fi/case-studies/shared-garden/card.png')).toBe(false);
  expect(existsSync(folder) && readdirSync(folder)).toHaveLength(first.size);
  const second = written();
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  for (const [path, png] of second) expect(Buffer.compare(png, first.get(path) ?? png)).toBe(0);
});

test.each(['شيء', 'بطء', 'ءء', 'سكن'])('every letter of %s has a width', (word) => {
  expect(wordWidth(word)).toBeGreaterThan(0);
});
