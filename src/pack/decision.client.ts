import { makeElement } from '../search/page/make-element.client.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { makeSheet, type PackFrame } from './sheet.client.ts';

/** What is filled in, and how many lines it gets. */
const fields = [
  ['pack.why', 3],
  ['pack.first', 2],
  ['pack.money', 2],
  ['pack.responsible', 1],
  ['pack.measure', 2],
  ['pack.review', 1],
  ['pack.signed', 1],
] as const;

/** The page on which a council writes what it decides. */
export function makeDecision(frame: PackFrame, files: readonly PracticeFile[]): HTMLElement {
  const { say } = frame;
  const choices = ['pack.try', 'pack.ask', 'pack.not'].map((key) =>
    makeElement('span', { class: 'decision-choice' }, '☐ ', say(key)),
  );
  const practices = files.map(({ title, lang, dir }) =>
    makeElement(
      'li',
      {},
      makeElement('b', { ...(lang && { lang }), ...(dir && { dir }) }, title),
      makeElement('div', {}, ...choices.map((choice) => choice.cloneNode(true))),
    ),
  );
  const lines = fields.map(([key, count]) =>
    makeElement(
      'div',
      { class: `decision-field decision-lines-${count}` },
      makeElement('dt', {}, say(key)),
      makeElement('dd', {}, ...Array.from({ length: count }, () => makeElement('span'))),
    ),
  );
  return makeSheet(frame, {
    name: 'decision',
    kind: say('pack.title'),
    title: say('pack.decision'),
    body: [
      makeElement('p', { class: 'decision-question', 'data-question': '' }),
      makeElement('h3', {}, say('pack.choice')),
      makeElement('ul', { class: 'decision-practices' }, ...practices),
      makeElement('dl', { class: 'decision-fields' }, ...lines),
    ],
  });
}
