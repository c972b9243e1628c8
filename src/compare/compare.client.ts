import { makeComparisonSheet } from '../pack/comparison-paper.client.ts';
import { fetchPractices } from '../practice/fetch-practice.client.ts';
import { sayer, type PageWords } from '../practice/page-words.ts';
import { addressWith } from '../practice/picker.client.ts';
import { practiceIds } from '../practice/practice-ids.ts';
import { readPageWords } from '../practice/read-page-words.client.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import { currentSituation } from '../situation/stored-situation.client.ts';
import { compare } from './comparison.ts';
import { marksOf } from './pieces.client.ts';
import { comparisonTable } from './table.client.ts';

/** How many practices can stand side by side. */
const most = 4;

/** Sets the practices that the address names side by side, on the screen and on paper. */
async function showComparison(root: HTMLElement): Promise<void> {
  const words = readPageWords(root);
  const say = sayer(words);
  const status = root.querySelector('[data-status]') as HTMLElement;
  try {
    const ids = practiceIds(new URLSearchParams(location.search));
    const { files, missing } = await fetchPractices(words.home, ids.slice(0, most));
    const told = missing.map((id) => say('compare.missing', { id }));
    if (ids.length > most) told.push(say('compare.too-many'));
    if (files.length > 1) draw(root, files, words);
    else told.push(`${say('compare.choose')}.`);
    status.textContent = told.join(' ');
  } catch {
    status.textContent = say('compare.failed');
  }
}

function draw(root: HTMLElement, files: readonly PracticeFile[], words: PageWords): void {
  const part = <T extends HTMLElement>(name: string) =>
    root.querySelector<T>(`[data-compare-${name}]`) as T;
  const say = sayer(words);
  const situation = currentSituation(new URLSearchParams(location.search));
  const comparison = compare(files, situation, say, words.locale);
  part('table').replaceChildren(comparisonTable(files, comparison, say, heading));
  const ids = files.map(({ id }) => id);
  part<HTMLAnchorElement>('pack').href = addressWith(`${words.home}pack/`, ids);
  part('print').onclick = () => print();
  part('tools').hidden = false;
  root.querySelector('details')?.removeAttribute('open');
  // In print one sheet, across, takes the place of all else.
  makeComparisonSheet(part('paper'), files, comparison, words);
}

function heading(file: PracticeFile): Node {
  const { title, links, evidence } = file;
  const href = new URL(links.page).pathname;
  const link = makeElement('a', { href, ...marksOf(file) }, title);
  const level = makeElement(
    'span',
    { class: `evidence evidence-${evidence.level}` },
    evidence.level.toUpperCase(),
  );
  return makeElement('span', { class: 'comparison-practice' }, link, ' ', level);
}

const root = document.querySelector<HTMLElement>('[data-practices]');
if (root) void showComparison(root);
