import type { Pieces, PracticeFile } from '../schemas/practice-file.ts';
import { addressPiece } from './pieces.ts';
import { leaveOrder } from './leave-order.ts';
import { shortAddress } from './short-address.ts';
import { sheetHeights, type SheetHeights } from './sheet-heights.ts';
import { sheetSizes, type SheetSize } from './sheet-sizes.ts';

/** The two columns of a sheet. */
export type Column = 'words' | 'facts';

/** A line of a sheet: the least that is left out or kept as a whole. */
export interface SheetLine {
  readonly id: string;
  readonly column: Column;
  /** The part that it belongs to, by the heading or label that a reader sees. */
  readonly part: string;
  readonly label?: string;
  readonly pieces: Pieces;
  /** Its place in the order of what is left out first; none where it always stays. */
  readonly rank?: number;
}

/** What a sheet says and what it must leave out to be one page. */
export interface SheetPlan {
  readonly lines: readonly SheetLine[];
  readonly leftOut: ReadonlySet<string>;
  readonly size: SheetSize;
}

/** The words of the interface that stand on a sheet. */
export interface SheetWords {
  readonly what: string;
  readonly problem: string;
  readonly result: string;
  readonly caution: string;
  readonly needs: string;
  readonly avoid: string;
  readonly setbacks: string;
  readonly evidence: string;
  readonly contact: string;
}

/**
 * Plans the sheet of a practice: everything, in the largest type in which it fits; else lines are
 * left out in a declared order, column by column, until the rest fits.
 */
export function planSheet(file: PracticeFile, words: SheetWords): SheetPlan {
  const lines = linesOf(file, words);
  const size = sheetSizes.find((each) => fits(lines, sheetHeights(file, each)));
  if (size) return { lines, leftOut: new Set(), size };
  const heights = sheetHeights(file, 'tight');
  const leftOut = new Set<string>();
  // The note of what is left out stands in the column of words, so that one is settled last.
  for (const column of ['facts', 'words'] as const) {
    const order = lines
      .filter((line) => line.column === column && line.rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    for (const { id } of order) {
      if (heights.of(column, kept(lines, leftOut), leftOut.size > 0) <= heights.room) break;
      leftOut.add(id);
    }
  }
  return { lines, leftOut, size: 'tight' };
}

function fits(lines: readonly SheetLine[], heights: SheetHeights): boolean {
  return (['words', 'facts'] as const).every(
    (column) => heights.of(column, lines, false) <= heights.room,
  );
}

function kept(lines: readonly SheetLine[], leftOut: ReadonlySet<string>): SheetLine[] {
  return lines.filter(({ id }) => !leftOut.has(id));
}

function linesOf(file: PracticeFile, words: SheetWords): SheetLine[] {
  const summary = (['what', 'problem', 'result', 'caution'] as const).map((id) => ({
    ...{ id, column: 'words' as const, part: words[id], label: words[id] },
    pieces: [file.summary[id]],
  }));
  const list = (id: string, part: string, items: readonly Pieces[]) =>
    items.map((pieces, index) => ({
      ...{ id: `${id}-${index + 1}`, column: 'words' as const, part, pieces },
    }));
  const facts = file.facts.map(({ id, label, text, pieces = [text] }) => ({
    ...{ id, column: 'facts' as const, part: label, label, pieces },
  }));
  const { evidence, contact } = file;
  const all = [
    ...summary,
    ...list('needs', words.needs, file.conditions.map(conditionPieces)),
    ...list(
      'avoid',
      words.avoid,
      file.avoidIf.map((sentence) => [sentence]),
    ),
    ...list('setbacks', words.setbacks, file.setbacks.paragraphs),
    ...facts,
    { id: 'evidence', column: 'facts' as const, part: words.evidence, pieces: [evidence.label] },
    { id: 'why', column: 'facts' as const, part: words.evidence, pieces: [evidence.why] },
    {
      id: 'contact',
      column: 'facts' as const,
      part: words.contact,
      pieces: contactPieces(contact),
    },
  ];
  const order = leaveOrder(all.map(({ id }) => id));
  return all.map((line) => {
    const rank = order.indexOf(line.id);
    return rank < 0 ? line : { ...line, rank };
  });
}

/** A condition as a sheet says it: the sentence, and whether a source says so. */
function conditionPieces({ sentence, basisLabel }: PracticeFile['conditions'][number]): Pieces {
  return [sentence, ` (${basisLabel})`];
}

function contactPieces({ organisation, url }: PracticeFile['contact']): Pieces {
  return url === undefined
    ? organisation
    : [...organisation, ': ', addressPiece(shortAddress(url))];
}
