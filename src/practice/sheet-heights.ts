import type { PracticeFile } from '../schemas/practice-file.ts';
import { textOfPieces } from './pieces.ts';
import type { Column, SheetLine } from './sheet-plan.ts';
import type { SheetSize } from './sheet-sizes.ts';
import { countLines, widthOf, type Face } from './type-width.ts';

/** How high the columns of a sheet would be, and how high they may be; in points. */
export interface SheetHeights {
  readonly room: number;
  readonly of: (column: Column, lines: readonly SheetLine[], isNoted: boolean) => number;
}

/**
 * The measures of `styles/sheet.css`, in points. They are told twice, because a build has no
 * browser: `testing/browser/pack.test.ts` holds every sheet against them.
 */
const page = { height: 841, padding: 66, width: 516, foot: 86, headSpace: 18, title: 17 };
const measure: Readonly<Record<Column, number>> = { words: 330, facts: 168 };

interface Type {
  readonly size: number;
  readonly line: number;
  /** The 60-second block. */
  readonly large: number;
  readonly largeLine: number;
}

const latin: Readonly<Record<SheetSize, Type>> = {
  roomy: { size: 11, line: 14, large: 12.5, largeLine: 16 },
  usual: { size: 10, line: 12.5, large: 11.5, largeLine: 14.5 },
  tight: { size: 10, line: 12.5, large: 10, largeLine: 12.5 },
};

const arabic: Readonly<Record<SheetSize, Type>> = {
  roomy: { size: 12, line: 17.5, large: 13.5, largeLine: 19.5 },
  usual: { size: 11, line: 16, large: 12.5, largeLine: 18 },
  tight: { size: 10, line: 14.5, large: 11, largeLine: 15.5 },
};

/** Kept free, for what an estimate cannot know: other fonts, and words that break elsewhere. */
const reserve = { latin: 14, arabic: 30 };

/** The heights of a sheet by the widths of its type, without a browser. */
export function sheetHeights(file: PracticeFile, size: SheetSize): SheetHeights {
  const isArabic = file.language === 'ar';
  const type = (isArabic ? arabic : latin)[size];
  const title = countLines(file.title, {
    ...{ face: 'serif-bold', size: page.title, measure: page.width },
  });
  const head = (isArabic ? 16 : 12.5) + title * (isArabic ? 26 : 20) + page.headSpace;
  const room =
    page.height - page.padding - page.foot - head - reserve[isArabic ? 'arabic' : 'latin'];
  const of = (column: Column, lines: readonly SheetLine[], isNoted: boolean) => {
    const own = lines.filter((line) => line.column === column);
    const sections = new Set(
      own.filter(({ label }) => label === undefined).map(({ part }) => part),
    );
    const note = isNoted && column === 'words' ? 3 * type.line + 6 : 0;
    return (
      own.reduce((sum, line) => sum + heightOf(line, type), 0) +
      sections.size * (type.line + 7) +
      note
    );
  };
  return { room, of };
}

function heightOf(line: SheetLine, type: Type): number {
  const isSummary = line.column === 'words' && line.label !== undefined;
  const isItem = line.column === 'words' && !isSummary;
  const face: Face = isSummary ? 'serif' : 'sans';
  const lines = countLines(textOfPieces(line.pieces), {
    face,
    size: isSummary ? type.large : type.size,
    measure: measure[line.column] - (isItem ? 11 : 0),
    indent: line.label ? (widthOf(line.label, 'bold') + 0.7) * type.size : 0,
  });
  return lines * (isSummary ? type.largeLine : type.line) + (isSummary ? 5 : 3);
}
