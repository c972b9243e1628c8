import { makeElement } from '../search/page/make-element.client.ts';
import type { Say } from '../practice/page-words.ts';
import { shortAddress } from '../practice/short-address.ts';
import { makeQrCode } from '../practice/qr-code.client.ts';

/** What all sheets of a pack share. */
export interface PackFrame {
  readonly say: Say;
  readonly locale: string;
  /** Where the pack is on the web. */
  readonly address: string;
  /** The versions of the practices in it. */
  readonly versions: readonly string[];
  /** The day on which it was put together, in words. */
  readonly date: string;
}

/** What a sheet is of. */
export interface SheetContent {
  readonly name: string;
  readonly kind: string;
  readonly title: Node | string;
  readonly body: readonly Node[];
  readonly isWide?: boolean;
}

/** A sheet of paper with its head, and at its foot the code and the versions. */
export function makeSheet(frame: PackFrame, content: SheetContent): HTMLElement {
  const { say, locale, address, versions, date } = frame;
  const { name, kind, title, body, isWide = false } = content;
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(versions);
  const heading = makeElement('h2', { class: 'sheet-title' }, title);
  const note = makeElement('p', {
    class: 'sheet-left-out',
    'data-left-out': say('sheet.left-out'),
    'data-locale': locale,
    hidden: '',
  });
  return makeElement(
    'article',
    { class: `sheet sheet-plain${isWide ? ' sheet-wide' : ''}`, 'data-sheet': name },
    makeElement(
      'header',
      { class: 'sheet-head' },
      makeElement('p', { class: 'sheet-kind' }, makeElement('span', {}, kind), siteName(say)),
      heading,
    ),
    makeElement('div', { class: 'sheet-body', 'data-column': '' }, ...body, note),
    makeElement(
      'footer',
      { class: 'sheet-foot' },
      makeQrCode(address, say('pack.code')),
      makeElement(
        'div',
        {},
        makeElement(
          'p',
          {},
          makeElement('bdi', { dir: 'ltr', class: 'sheet-address' }, shortAddress(address)),
        ),
        makeElement('p', {}, say('pack.versions', { versions: list })),
        makeElement('p', {}, say('pack.made', { date })),
      ),
    ),
  );
}

function siteName(say: Say): HTMLElement {
  return makeElement('span', { class: 'sheet-site' }, say('site.name'));
}
