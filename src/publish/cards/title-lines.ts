import { wordWidth } from './word-width.ts';

/** A title as a card has it: its size, and its lines. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A size of type with how many lines of it the card has room for. */
export interface TitleSize {
  readonly size: number;
  readonly lines: number;
}

/** A word with its width, as a part of the size of the type. */
interface Word {
  readonly text: string;
  readonly width: number;
}

/**
 * A title in the largest size in which it fits, its lines about equally long. In the smallest one it
 * is cut at the end if it must be.
 * @param sizes the largest first
 * @param measure the width of a line in pixels
 */
export function setTitle(title: string, sizes: readonly TitleSize[], measure: number): SetTitle {
  const words = title
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => ({ text, width: wordWidth(text) }));
  const widest = Math.max(...words.map(({ width }) => width));
  for (const { size, lines: most } of sizes) {
    const limit = measure / size;
    const count = breakLines(words, limit).length;
    if (count <= most && widest <= limit) {
      return { size, lines: balance(words, limit, count, widest).map(textOf) };
    }
  }
  const last = sizes.at(-1) ?? { size: 24, lines: 4 };
  const lines = breakLines(words, measure / last.size).map(textOf);
  return { size: last.size, lines: cut(lines, last.lines, measure / last.size) };
}

/** Words in as few lines as a measure allows; a word that is wider stands alone. */
function breakLines(words: readonly Word[], limit: number): Word[][] {
  const lines: Word[][] = [];
  const space = wordWidth(' ');
  let used = Infinity;
  for (const word of words) {
    const longer = used + space + word.width;
    if (longer <= limit) {
      lines.at(-1)?.push(word);
      used = longer;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}

/** As many lines in the narrowest measure, so that no word is left behind alone. */
function balance(words: readonly Word[], limit: number, count: number, widest: number): Word[][] {
  let best = breakLines(words, limit);
  for (let narrower = limit * 0.95; narrower >= widest; narrower *= 0.95) {
    const lines = breakLines(words, narrower);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}

function textOf(line: readonly Word[]): string {
  return line.map(({ text }) => text).join(' ');
}

/** So many lines, none wider than the measure; what is left out is told by three points. */
function cut(lines: readonly string[], most: number, limit: number): string[] {
  return lines.slice(0, most).map((line, index) => {
    const isWhole = wordWidth(line) <= limit && (index < most - 1 || lines.length <= most);
    if (isWhole) return line;
    const letters = [...line];
    while (letters.length > 1 && wordWidth(`${letters.join('')}…`) > limit) letters.pop();
    return `${letters.join('').trimEnd()}…`;
  });
}
