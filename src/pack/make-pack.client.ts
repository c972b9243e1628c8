import { compare } from '../compare/comparison.ts';
import { fitSheet } from '../practice/fit-sheet.client.ts';
import { sayer, type PageWords } from '../practice/page-words.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { currentSituation } from '../situation/stored-situation.client.ts';
import { adoptSheet, markFit } from './adopt-sheet.client.ts';
import { makeComparisonSheet } from './comparison-paper.client.ts';
import { fillContents, makeCover } from './cover.client.ts';
import { makeDecision } from './decision.client.ts';
import { packFrame } from './frame.client.ts';
import { addSources } from './sources.client.ts';

/** How many practices one comparison can hold and still be read. */
const comparable = 4;

/**
 * Puts the pack together: cover, a sheet for each practice, a comparison of the first four, the
 * sources, and the page to fill in. Every sheet is one page, and tells what it had to leave out.
 */
export async function makePack(
  place: HTMLElement,
  files: readonly PracticeFile[],
  words: PageWords,
): Promise<HTMLElement[]> {
  const say = sayer(words);
  const situation = currentSituation(new URLSearchParams(location.search));
  const frame = packFrame(files, words, 'pack/');
  const adopted = await Promise.all(files.map(adoptSheet));
  place.replaceChildren();
  const cover = makeCover(frame, files);
  place.append(cover);
  adopted.forEach((sheet, index) => {
    place.append(sheet);
    const file = files[index];
    if (file) markFit(sheet, file, situation, say);
    fitSheet(sheet);
  });
  const compared = files.slice(0, comparable);
  if (compared.length > 1) {
    const comparison = compare(compared, situation, say, words.locale);
    makeComparisonSheet(place, compared, comparison, words);
  }
  addSources(place, frame, files);
  place.append(makeDecision(frame, files));
  const sheets = [...place.querySelectorAll<HTMLElement>('.sheet')];
  number(sheets, words.locale);
  fillContents(cover, sheets, files, frame);
  for (const sheet of [cover, sheets.at(-1)]) if (sheet) fitSheet(sheet);
  return sheets;
}

/** The number of each sheet, at the end of its first line. */
function number(sheets: readonly HTMLElement[], locale: string): void {
  const last = sheets.length.toLocaleString(locale);
  sheets.forEach((sheet, index) => {
    const place = (index + 1).toLocaleString(locale);
    sheet.querySelector('.sheet-site')?.append(` · ${place}/${last}`);
  });
}
