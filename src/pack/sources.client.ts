import { makeElement } from '../search/page/make-element.client.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { makeSheet, type PackFrame } from './sheet.client.ts';

/**
 * The sources of all practices, on as many sheets as they need.
 * @param place where the sheets are put, so that they can be measured
 */
export function addSources(
  place: HTMLElement,
  frame: PackFrame,
  files: readonly PracticeFile[],
): HTMLElement[] {
  const sheets: HTMLElement[] = [];
  const open = (): HTMLElement => {
    const sheet = makeSheet(frame, {
      name: 'sources',
      kind: frame.say('pack.title'),
      title: frame.say('entry.references'),
      body: [makeElement('p', {}, frame.say('pack.full-addresses'))],
    });
    sheet.classList.add('is-measured');
    place.append(sheet);
    sheets.push(sheet);
    return sheet.querySelector('.sheet-body') as HTMLElement;
  };
  let body = open();
  for (const file of files) {
    let list = openList(body, file);
    for (const source of file.sources) {
      const item = sourceItem(source);
      list.append(item);
      if (body.scrollHeight <= body.clientHeight + 1) continue;
      item.remove();
      if (list.children.length === 0) list.parentElement?.remove();
      body = open();
      list = openList(body, file);
      list.append(item);
    }
  }
  for (const sheet of sheets) sheet.classList.remove('is-measured');
  return sheets;
}

function openList(body: HTMLElement, { title, lang, dir }: PracticeFile): HTMLOListElement {
  const list = makeElement('ol', { class: 'sheet-sources' });
  const marks = { ...(lang && { lang }), ...(dir && { dir }) };
  body.append(makeElement('section', {}, makeElement('h3', marks, title), list));
  return list;
}

function sourceItem({
  number,
  title,
  lang,
  publisher,
  date,
  url,
}: PracticeFile['sources'][number]) {
  const item = makeElement('li', { value: String(number) });
  item.append(makeElement('bdi', { lang, dir: 'auto' }, title), '. ');
  item.append(makeElement('bdi', {}, publisher), ` (${date})`);
  if (url)
    item.append(' · ', makeElement('bdi', { dir: 'ltr' }, new URL(url).host.replace(/^www\./, '')));
  return item;
}
