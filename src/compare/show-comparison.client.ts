import { makeElement } from '../search/page/make-element.client.ts';
import { fetchPractices } from '../practice/fetch-practice.client.ts';
import { sayer, type PageWords } from '../practice/page-words.ts';
import { addressWith } from '../practice/picker.client.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { currentSituation } from '../situation/stored-situation.client.ts';
import { compare } from './comparison.ts';
import { marksOf } from './pieces.client.ts';
import { comparisonTable } from './table.client.ts';

/** How many practices can stand side by side. */
const most = 4;

/** Shows practices side by side in the parts of an element. */
export async function showComparison(
  root: ParentNode,
  ids: readonly string[],
  parameters: URLSearchParams,
  words: PageWords,
): Promise<void> {
  const say = sayer(words);
  const status = part(root, 'status');
  status.textContent = say('compare.loading');
  try {
    const { files, missing } = await fetchPractices(words.home, ids.slice(0, most));
    const told = missing.map((id) => say('compare.missing', { id }));
    if (ids.length > most) told.push(say('compare.too-many'));
    status.textContent = told.join(' ');
    if (files.length > 1) draw(root, files, parameters, words);
    else status.textContent += ` ${say('compare.choose')}`;
  } catch {
    status.textContent = say('compare.failed');
  }
}

function draw(
  root: ParentNode,
  files: readonly PracticeFile[],
  parameters: URLSearchParams,
  words: PageWords,
): void {
  const say = sayer(words);
  const comparison = compare(files, currentSituation(parameters), say, words.locale);
  const heading = (file: PracticeFile) => {
    const { title, links, evidence } = file;
    const href = new URL(links.page).pathname;
    const link = makeElement('a', { href, ...marksOf(file) }, title);
    const level = makeElement('span', { class: `evidence evidence-${evidence.level}` });
    level.textContent = evidence.level.toUpperCase();
    return makeElement('span', { class: 'comparison-practice' }, link, ' ', level);
  };
  part(root, 'table').replaceChildren(comparisonTable(files, comparison, say, heading));
  const ids = files.map(({ id }) => id);
  part<HTMLAnchorElement>(root, 'pack').href = addressWith(`${words.home}pack/`, ids);
  part(root, 'tools').hidden = false;
  part<HTMLDetailsElement>(root, 'picker').open = false;
  void preparePaper(root, files, comparison, words);
}

/** The same on one sheet across, which takes the place of all else in print. */
async function preparePaper(
  root: ParentNode,
  files: readonly PracticeFile[],
  comparison: ReturnType<typeof compare>,
  words: PageWords,
): Promise<void> {
  const { makeComparisonSheet } = await import('../pack/comparison-paper.client.ts');
  makeComparisonSheet(part(root, 'paper'), files, comparison, words);
  const button = part(root, 'print');
  button.hidden = false;
  button.onclick = () => print();
}

function part<T extends HTMLElement>(root: ParentNode, name: string): T {
  return root.querySelector<T>(`[data-compare-${name}]`) as T;
}
