import { fetchPractices } from '../practice/fetch-practice.client.ts';
import { sayer } from '../practice/page-words.ts';
import { addressWith } from '../practice/picker.client.ts';
import { practiceIds } from '../practice/practice-ids.ts';
import { readPageWords } from '../practice/read-page-words.client.ts';
import { makePack } from './make-pack.client.ts';
import { showQuestion } from './question.client.ts';

/** Puts together the pack of the practices that the address names, and says how many sheets it is. */
async function showPack(root: HTMLElement): Promise<void> {
  const part = <T extends HTMLElement>(name: string) =>
    root.querySelector<T>(`[data-pack-${name}]`) as T;
  const words = readPageWords(root);
  const say = sayer(words);
  const status = root.querySelector('[data-status]') as HTMLElement;
  try {
    const asked = practiceIds(new URLSearchParams(location.search));
    const { files, missing } = await fetchPractices(words.home, asked);
    const told = missing.map((id) => say('compare.missing', { id }));
    if (files.length > 0) {
      const sheets = await makePack(part('sheets'), files, words);
      told.unshift(say('pack.sheets', {}, sheets.length));
      showQuestion(root);
      const ids = files.map(({ id }) => id);
      const compare = part<HTMLAnchorElement>('compare');
      compare.href = addressWith(`${words.home}compare/`, ids);
      compare.hidden = ids.length < 2 || ids.length > 4;
      part('print').onclick = () => print();
      part('tools').hidden = false;
      root.querySelector('details')?.removeAttribute('open');
    }
    status.textContent = told.join(' ');
  } catch {
    status.textContent = say('compare.failed');
  }
}

const pack = document.querySelector<HTMLElement>('[data-practices]');
if (pack) void showPack(pack);
