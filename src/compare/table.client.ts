import { makeElement } from '../search/page/make-element.client.ts';
import type { Say } from '../practice/page-words.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import type { Verdict } from '../situation/fit.ts';
import type { Cell, Comparison, ComparisonRow } from './comparison.ts';
import { marksOf, nodesOf } from './pieces.client.ts';

const signs: Readonly<Record<Verdict, string>> = {
  fits: '✓ ',
  'does-not-fit': '✗ ',
  'not-known': '? ',
};

/**
 * The whole comparison as a table with headers for rows and columns. The roles are told as well,
 * because a narrow window shows its rows as cards, and a browser forgets what was a table.
 */
export function comparisonTable(
  files: readonly PracticeFile[],
  { differ, same }: Comparison,
  say: Say,
  heading: (file: PracticeFile) => Node,
): HTMLTableElement {
  const table = makeElement('table', { class: 'comparison', role: 'table' });
  const head = makeElement('tr', { role: 'row' });
  head.append(makeElement('th', { scope: 'col', role: 'columnheader' }, say('compare.field')));
  for (const file of files) {
    head.append(makeElement('th', { scope: 'col', role: 'columnheader' }, heading(file)));
  }
  table.append(makeElement('thead', { role: 'rowgroup' }, head));
  const groups = [
    ['compare.differ', differ],
    ['compare.same', same],
  ] as const;
  for (const [title, rows] of groups) {
    if (rows.length === 0) continue;
    const body = makeElement('tbody', { role: 'rowgroup' });
    const span = String(files.length + 1);
    const name = { scope: 'rowgroup', colspan: span, role: 'rowheader', class: 'comparison-group' };
    body.append(makeElement('tr', { role: 'row' }, makeElement('th', name, say(title))));
    body.append(...rows.map((row) => comparisonRow(row, files)));
    table.append(body);
  }
  return table;
}

/** A row of a comparison: its name, and what each practice says. */
export function comparisonRow(row: ComparisonRow, files: readonly PracticeFile[]): HTMLElement {
  const made = makeElement('tr', { role: 'row', 'data-row': row.id });
  made.append(makeElement('th', { scope: 'row', role: 'rowheader' }, row.label));
  row.cells.forEach((cell, index) => {
    const of = files[index]?.title ?? '';
    made.append(
      makeElement('td', { role: 'cell', 'data-of': of, ...marksOf(cell) }, ...inCell(cell)),
    );
  });
  return made;
}

function inCell({ lines, isUnknown }: Cell): Node[] {
  const nodes = lines.map(({ pieces, verdict }) => {
    const words = nodesOf(pieces);
    if (!verdict) return makeElement('p', isUnknown ? { class: 'unknown' } : {}, ...words);
    return makeElement('p', { class: `verdict verdict-${verdict}` }, signs[verdict], ...words);
  });
  return nodes;
}
