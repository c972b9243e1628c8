import { leftOutParts } from './left-out.ts';
import { sheetSizes } from './sheet-sizes.ts';

/**
 * Makes a sheet one page by what this browser measures: everything, in the largest type in which it
 * fits; else lines are left out in the order that the build has declared. The sheet says which.
 */
export function fitSheet(sheet: HTMLElement): void {
  const lines = [...sheet.querySelectorAll<HTMLElement>('[data-rank]')];
  const columns = [...sheet.querySelectorAll<HTMLElement>('[data-column]')];
  sheet.classList.add('is-measured');
  for (const line of lines) line.hidden = false;
  tell(sheet, lines);
  for (const size of sheetSizes) {
    for (const other of sheetSizes) sheet.classList.toggle(`is-${other}`, other === size);
    if (!columns.some(isOver)) break;
  }
  for (let over = columns.find(isOver); over; over = columns.find(isOver)) {
    const column = over;
    const [next] = lines
      .filter((line) => !line.hidden && column.contains(line))
      .sort((a, b) => Number(a.dataset['rank']) - Number(b.dataset['rank']));
    if (!next) break;
    next.hidden = true;
    tell(sheet, lines);
  }
  putBack(sheet, lines, columns);
  sheet.classList.remove('is-measured');
}

/** A long line that went may have left room for short ones: the last to go come back first. */
function putBack(
  sheet: HTMLElement,
  lines: readonly HTMLElement[],
  columns: readonly HTMLElement[],
): void {
  const gone = lines.filter((line) => line.hidden);
  for (const line of gone.sort((a, b) => Number(b.dataset['rank']) - Number(a.dataset['rank']))) {
    line.hidden = false;
    tell(sheet, lines);
    if (!columns.some(isOver)) continue;
    line.hidden = true;
    tell(sheet, lines);
  }
}

function isOver(column: HTMLElement): boolean {
  return column.scrollHeight > column.clientHeight + 1;
}

/** Says what is left out, and hides headings that nothing is left under. */
function tell(sheet: HTMLElement, lines: readonly HTMLElement[]): void {
  for (const part of sheet.querySelectorAll<HTMLElement>('.sheet-words .sheet-part')) {
    part.hidden = [...part.querySelectorAll<HTMLElement>('[data-rank]')].every(
      (line) => line.hidden,
    );
  }
  const note = sheet.querySelector<HTMLElement>('[data-left-out]');
  if (!note) return;
  const { leftOut = '', locale = 'en' } = note.dataset;
  const parts = leftOutParts(
    lines.filter((line) => line.hidden).map((line) => line.dataset['part'] ?? ''),
    locale,
  );
  note.hidden = parts.length === 0;
  note.textContent = leftOut.replace('{parts}', new Intl.ListFormat(locale).format(parts));
}
