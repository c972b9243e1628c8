import { makeElement } from '../search/page/make-element.client.ts';
import type { Say } from '../practice/page-words.ts';
import { textOfPieces } from '../practice/pieces.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import type { Comparison } from './comparison.ts';
import { comparisonRow } from './table.client.ts';

/**
 * What a comparison on paper leaves out where there is no room, the first to go first. In a pack
 * most of it stands on the sheet of the practice itself.
 */
const leaveOrder: readonly string[] = [
  ...['sources', 'organisations', 'setting', 'contact', 'period', 'avoid', 'setbacks', 'needs'],
  ...['problem', 'staff', 'status', 'reach', 'what', 'target-groups', 'place', 'funding'],
];

/** The body of a comparison on paper: a table of what differs, and a line of what does not. */
export function comparisonBody(
  files: readonly PracticeFile[],
  { differ, same }: Comparison,
  say: Say,
): Node[] {
  const head = makeElement('tr', {}, makeElement('th', { scope: 'col' }, say('compare.field')));
  for (const { title, lang, dir, evidence } of files) {
    const words = makeElement('bdi', { ...(lang && { lang }), ...(dir && { dir }) }, title);
    const level = makeElement('b', { class: 'sheet-level' }, evidence.level.toUpperCase());
    head.append(makeElement('th', { scope: 'col' }, words, ' ', level));
  }
  const body = makeElement('tbody');
  for (const row of differ) {
    const made = comparisonRow(row, files);
    for (const element of [made, ...made.querySelectorAll('[role]')])
      element.removeAttribute('role');
    setRank(made, row.id, row.label);
    body.append(made);
  }
  const table = makeElement('table', { class: `sheet-comparison columns-${files.length}` });
  table.append(makeElement('thead', {}, head), body);
  const alike = same.map(({ label, cells }) => {
    const words = cells[0]?.lines.map(({ pieces }) => textOfPieces(pieces)).join('; ');
    return `${label}: ${words}`;
  });
  if (alike.length === 0) return [table];
  const note = makeElement('p', { class: 'sheet-same' });
  note.append(makeElement('b', {}, say('compare.same')), ` ${alike.join(' · ')}`);
  return [table, note];
}

function setRank(row: HTMLElement, id: string, label: string): void {
  const rank = leaveOrder.indexOf(id);
  if (rank < 0) return;
  row.dataset['rank'] = String(rank);
  row.dataset['part'] = label;
}
