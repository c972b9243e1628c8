import { comparisonBody } from '../compare/comparison-sheet.client.ts';
import type { Comparison } from '../compare/comparison.ts';
import { fitSheet } from '../practice/fit-sheet.client.ts';
import { sayer, type PageWords } from '../practice/page-words.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { packFrame } from './frame.client.ts';
import { makeSheet } from './sheet.client.ts';

/** Puts the comparison on a sheet across, made to fit, and returns the sheet. */
export function makeComparisonSheet(
  place: HTMLElement,
  files: readonly PracticeFile[],
  comparison: Comparison,
  words: PageWords,
): HTMLElement {
  const say = sayer(words);
  const sheet = makeSheet(packFrame(files, words, 'compare/'), {
    name: 'comparison',
    kind: say('compare.title'),
    title: say('pack.comparison'),
    body: comparisonBody(files, comparison, say),
    isWide: true,
  });
  place.append(sheet);
  fitSheet(sheet);
  return sheet;
}
