/** The lines in which a wrong and a right text differ, as they are shown to a reader. */
export interface Difference {
  readonly wrong: readonly string[];
  /** Empty where nothing stands in place of what is wrong. */
  readonly right: readonly string[];
}

/** The most lines that are shown of a difference. */
const longest = 12;

/**
 * The lines that differ between two texts, from the first to the last.
 * @param isText whether the lines are a text, whose blocks are named above what stands in them
 */
export function difference(
  wrong: readonly string[],
  right: readonly string[],
  isText: boolean,
): Difference {
  let [start, end] = [0, 0];
  while (start < Math.min(wrong.length, right.length) && wrong[start] === right[start]) start++;
  const rest = Math.min(wrong.length, right.length) - start;
  while (end < rest && wrong.at(-1 - end) === right.at(-1 - end)) end++;
  const part = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  const [wrongPart, rightPart] = [part(wrong), part(right)];
  const needsNeighbours = wrongPart.length === 0 || rightPart.length === 0;
  // Nothing can be shown of nothing, so that its neighbours are shown, unless much goes away.
  if (needsNeighbours && wrongPart.length > 3)
    return { wrong: shorten(wrongPart).map(visible), right: [] };
  const around = isText || wrong.length > longest ? 1 : longest;
  const [from, to] = needsNeighbours ? [Math.max(0, start - around), end - around] : [start, end];
  const shown = (lines: readonly string[]) => {
    const inside = lines.slice(from, lines.length - Math.max(0, to));
    const shownLines = withoutBlankEnds(isText ? [...blocksAbove(lines, from), ...inside] : inside);
    return shorten(shownLines).map(visible);
  };
  return { wrong: shown(wrong), right: shown(right) };
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isWritten = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isWritten), lines.findLastIndex(isWritten) + 1);
}

/** The lines that open the blocks around a line, the outermost first; … stands for what is between. */
function blocksAbove(lines: readonly string[], index: number): string[] {
  const found: string[] = [];
  let indent = indentOf(lines[index] ?? '');
  let last = index;
  for (let above = index - 1; above >= 0 && indent > 0; above--) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    if (above < last - 1) found.unshift(`${' '.repeat(indent)}…`);
    found.unshift(line);
    [indent, last] = [indentOf(line), above];
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function shorten(lines: readonly string[]): readonly string[] {
  return lines.length <= longest ? lines : [...lines.slice(0, longest - 1), '…'];
}

/** A line in which everything can be seen: characters without a form by their code, spaces at the end. */
function visible(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      return `[U+${code}]`;
    })
    .replace(/ +$/, (spaces) => '␠'.repeat(spaces.length));
}
