import { makeElement } from '../search/page/make-element.client.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { makeSheet, type PackFrame } from './sheet.client.ts';

/** The cover: the question, what is in the pack, and how well each practice is supported. */
export function makeCover(frame: PackFrame, files: readonly PracticeFile[]): HTMLElement {
  const { say } = frame;
  const question = makeElement('p', { class: 'cover-question', 'data-question': '' });
  const lines = makeElement(
    'dl',
    { class: 'cover-lines' },
    ...['pack.municipality', 'pack.meeting'].map((key) =>
      makeElement('div', {}, makeElement('dt', {}, say(key)), makeElement('dd')),
    ),
  );
  return makeSheet(frame, {
    name: 'cover',
    kind: say('pack.title'),
    title: say('pack.question'),
    body: [
      question,
      lines,
      makeElement('h3', {}, say('pack.contents')),
      makeElement('ol', { class: 'cover-contents', 'data-contents': '' }),
      makeElement('h3', {}, say('pack.levels')),
      makeElement('ul', { class: 'cover-levels' }, ...levelsOf(files)),
    ],
  });
}

/** Each level of evidence in the pack, once, with what it means. */
function levelsOf(files: readonly PracticeFile[]): Node[] {
  const levels = new Map(files.map(({ evidence }) => [evidence.level, evidence]));
  return [...levels.values()]
    .sort((a, b) => b.level.localeCompare(a.level))
    .map(({ level, label, why }) =>
      makeElement(
        'li',
        {},
        makeElement('b', { class: 'sheet-level' }, level.toUpperCase()),
        makeElement('b', {}, label.slice(level.length + 1)),
        ` ${why}`,
      ),
    );
}

/** Lists the sheets on the cover, with the number of each. */
export function fillContents(
  cover: HTMLElement,
  sheets: readonly HTMLElement[],
  files: readonly PracticeFile[],
  { locale, say }: PackFrame,
): void {
  const items = sheets.flatMap((sheet, index) => {
    const title = sheet.querySelector('h2, .sheet-title');
    const isFirst = sheet.dataset['sheet'] !== sheets[index - 1]?.dataset['sheet'];
    // Further sheets of the sources belong to the first of them; the cover does not list itself.
    if (index === 0 || !title || (!isFirst && sheet.dataset['sheet'] !== undefined)) return [];
    const { lang = '', dir = '' } = title as HTMLElement;
    const words = makeElement('bdi', { ...(lang && { lang }), ...(dir && { dir }) });
    words.textContent = title.textContent;
    const level = sheet.dataset['practice'] ? sheet.querySelector('.sheet-level')?.textContent : '';
    return [
      makeElement(
        'li',
        {},
        makeElement('span', {}, words, level ? ` (${level})` : '', ...resultOf(sheet, files, say)),
        makeElement('span', { class: 'cover-number' }, (index + 1).toLocaleString(locale)),
      ),
    ];
  });
  cover.querySelector('[data-contents]')?.replaceChildren(...items);
}

/** What came of a practice, below its title: the first to go where the cover is too full. */
function resultOf(
  sheet: HTMLElement,
  files: readonly PracticeFile[],
  say: PackFrame['say'],
): HTMLElement[] {
  const file = files.find(({ id }) => id === sheet.dataset['practice']);
  if (!file) return [];
  const { lang, dir, summary } = file;
  const marks = { ...(lang && { lang }), ...(dir && { dir }) };
  const rank = { 'data-rank': '1', 'data-part': say('summary.result') };
  return [makeElement('p', { ...marks, ...rank }, summary.result)];
}
