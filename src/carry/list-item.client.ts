import { makeElement } from '../search/page/make-element.client.ts';
import type { Say } from '../practice/page-words.ts';
import type { ListFile } from './list-entries.ts';

/** What can be done with an item of the list. */
export type ItemAction = 'up' | 'down' | 'remove';

/** How an item of a list is shown. */
export interface ItemView {
  readonly say: Say;
  readonly home: string;
  readonly file: ListFile;
  /** Whether it is the reader's own list, that can be changed. */
  readonly isOwn: boolean;
  readonly isChosen: (key: string) => boolean;
}

/** The title of a key on the list, or the key itself where the library has no such entry. */
export function titleOf(file: ListFile, key: string): string {
  return file.entries.find((entry) => entry.key === key)?.title ?? key;
}

/** An item of the list: a link or what became of it, and what can be done with it. */
export function listItem(key: string, place: number, count: number, view: ItemView): HTMLElement {
  const { file, say, isOwn } = view;
  const item = makeElement('li', { class: 'list-item', 'data-key': key });
  const head = makeElement('div');
  item.append(head);
  const entry = file.entries.find((each) => each.key === key);
  if (entry) {
    const { title, type, url, lang, dir } = entry;
    head.append(
      makeElement('a', { href: new URL(url).pathname, lang, dir, class: 'list-title' }, title),
      makeElement('span', { class: 'quiet' }, type),
    );
    if (key.startsWith('case-studies/')) head.append(choice(key, title, view));
  } else head.append(...gone(key, view));
  if (isOwn) item.append(tools(titleOf(file, key), place, count, say));
  return item;
}

function choice(key: string, title: string, { say, isChosen }: ItemView): HTMLElement {
  const label = say('carry.include');
  const box = makeElement('input', {
    type: 'checkbox',
    'data-choose': key,
    'aria-label': `${label}: ${title}`,
  });
  box.checked = isChosen(key);
  return makeElement('label', { class: 'quiet' }, box, ` ${label}`);
}

function gone(key: string, { file, say, home }: ItemView): Node[] {
  const went = file.gone.find((each) => each.key === key);
  const name = makeElement('code', {}, key);
  if (went?.movedTo) {
    const link = { href: `${home}${went.movedTo}/` };
    return [
      name,
      makeElement(
        'p',
        { class: 'warning' },
        `${say('carry.gone')} `,
        makeElement('a', link, titleOf(file, went.movedTo)),
      ),
    ];
  }
  const what = went?.withdrawn
    ? say('carry.withdrawn', { date: went.withdrawn })
    : say('carry.unknown');
  return [name, makeElement('p', { class: 'warning' }, what)];
}

function tools(title: string, place: number, count: number, say: Say): HTMLElement {
  const button = (action: ItemAction, sign: string, isOff: boolean) => {
    const label = `${say(`carry.${action}`)}: ${title}`;
    const made = makeElement('button', {
      type: 'button',
      'data-action': action,
      'aria-label': label,
    });
    made.title = say(`carry.${action}`);
    made.append(sign);
    // Not disabled: the focus must have somewhere to stay when an item comes to the end.
    if (isOff) made.setAttribute('aria-disabled', 'true');
    return made;
  };
  return makeElement(
    'div',
    { class: 'list-tools' },
    button('up', '↑', place === 0),
    button('down', '↓', place === count - 1),
    button('remove', '×', false),
  );
}
