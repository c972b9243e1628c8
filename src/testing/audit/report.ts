import { formatProblems } from '../output/problem.ts';
import type { Result } from './examination.ts';

/** An examination that was made, or could not be. */
export interface Examined {
  readonly name: string;
  readonly seconds: number;
  /** What it found, or why this machine could not do it. */
  readonly outcome: Result | { readonly machine: string };
}

/** The table of examinations, then their notes, then every fault as `path  rule  what`. */
export function formatAudit(examined: readonly Examined[]): string {
  const rows = examined.map(({ name, seconds, outcome }) => [
    name,
    'machine' in outcome ? 'not done on this machine' : outcome.looked,
    'machine' in outcome ? '–' : String(outcome.faults.length),
    seconds.toFixed(1),
  ]);
  const parts = [tableOf([['examination', 'looked at', 'faults', 'seconds'], ...rows])];
  for (const { name, outcome } of examined) {
    if ('machine' in outcome) parts.push(`${name}: ${outcome.machine}`);
    else if (outcome.note) parts.push(`${name}:\n${outcome.note}`);
  }
  const faults = examined.flatMap(({ outcome }) => ('machine' in outcome ? [] : outcome.faults));
  parts.push(faults.length === 0 ? 'Nothing found.' : formatProblems(faults));
  return `${parts.join('\n\n')}\n`;
}

/** 0: nothing found; 1: faults; 2: no fault, and yet not all of it could be done. */
export function exitCodeOf(examined: readonly Examined[]): 0 | 1 | 2 {
  const outcomes = examined.map(({ outcome }) => outcome);
  if (outcomes.some((outcome) => 'faults' in outcome && outcome.faults.length > 0)) return 1;
  return outcomes.some((outcome) => 'machine' in outcome) ? 2 : 0;
}

/** Rows under each other: words to the left, the last two columns, numbers, to the right. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column < row.length - 2 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
