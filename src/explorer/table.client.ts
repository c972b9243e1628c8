import { languageOf } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import { hasBit } from './engine.ts';
import type { ExplorerEntry, ExplorerFile } from './explorer-file.ts';
import { columnOf, isDescending, valuesOf, type Column, type Sort } from './order.ts';

interface TableColumn {
  /** The order that the heading asks for; a column without one is not sorted by. */
  readonly column?: Column;
  readonly heading: string;
  readonly cell: (entry: ExplorerEntry, row: HTMLElement) => Node | string | undefined;
}

/** The same list as a table; each heading puts it in its order, and once more turns it round. */
export class ExplorerTable {
  readonly element: HTMLElement;
  readonly #body = makeElement('tbody');
  readonly #lines: readonly HTMLTableRowElement[];
  readonly #headings = new Map<Column, HTMLTableCellElement>();
  #sort: Sort = 'title';

  constructor(
    file: ExplorerFile,
    rows: readonly HTMLElement[],
    t: Translate,
    sortBy: (sort: Sort) => void,
  ) {
    const columns = columnsOf(file, t).filter(({ cell }) =>
      file.entries.some((entry, index) => cell(entry, rows[index] as HTMLElement) !== undefined),
    );
    this.#lines = file.entries.map((entry, index) =>
      makeElement(
        'tr',
        {},
        ...columns.map(({ cell }, place) => {
          const content = cell(entry, rows[index] as HTMLElement) ?? t('value.unknown');
          return place === 0
            ? makeElement('th', { scope: 'row' }, content)
            : makeElement('td', {}, content);
        }),
        makeElement('td', { 'data-carry-cell': '' }),
      ),
    );
    const head = makeElement(
      'tr',
      {},
      ...columns.map(({ column, heading }) => this.#heading(heading, column, sortBy)),
      makeElement('td'),
    );
    this.element = makeElement(
      'div',
      { class: 'table-scroll explorer-table', tabindex: '0', role: 'region' },
      makeElement(
        'table',
        {},
        makeElement('caption', {}, t('explorer.caption')),
        makeElement('thead', {}, head),
        this.#body,
      ),
    );
    this.element.setAttribute('aria-label', t('explorer.caption'));
  }

  /** Shows some entries in an order; the buttons of the rows move into their lines. */
  show(
    order: readonly number[],
    shown: Uint32Array,
    sort: Sort,
    rows: readonly HTMLElement[],
  ): void {
    this.#sort = sort;
    const named = columnOf(sort);
    for (const [column, heading] of this.#headings) {
      const isDown = named && isDescending(column) !== named.isReversed;
      heading.setAttribute(
        'aria-sort',
        named?.column !== column ? 'none' : isDown ? 'descending' : 'ascending',
      );
    }
    const lines = order.flatMap((entry) =>
      hasBit(shown, entry) ? (this.#lines[entry] ?? []) : [],
    );
    this.#body.replaceChildren(...lines);
    this.#lines.forEach((line, entry) => {
      const button = rows[entry]?.querySelector('[data-carry]');
      if (button) line.querySelector('[data-carry-cell]')?.append(button);
    });
  }

  /** Puts the buttons back into the rows. */
  giveBack(rows: readonly HTMLElement[]): void {
    this.#lines.forEach((line, entry) => {
      const button = line.querySelector('[data-carry]');
      if (button) rows[entry]?.append(button);
    });
  }

  #heading(heading: string, column: Column | undefined, sortBy: (sort: Sort) => void) {
    if (!column) return makeElement('th', { scope: 'col' }, heading);
    const button = makeElement('button', { type: 'button' }, heading);
    button.addEventListener('click', () =>
      sortBy(this.#sort === column ? `${column}-reversed` : column),
    );
    const cell = makeElement('th', { scope: 'col' }, button);
    this.#headings.set(column, cell);
    return cell;
  }
}

function columnsOf(file: ExplorerFile, t: Translate): TableColumn[] {
  const numbers = new Intl.NumberFormat(languageOf(file.language).locale);
  const labels = (facet: string) => (entry: ExplorerEntry) => valuesOf(file, entry, facet)[0]?.[1];
  return [
    { column: 'title', heading: t('explorer.practice'), cell: (_, row) => titleOf(row) },
    { column: 'place', heading: t('fact.place'), cell: ({ place }) => place },
    {
      column: 'people',
      heading: t('fact.population'),
      cell: ({ population }) => (population === undefined ? undefined : numbers.format(population)),
    },
    { column: 'theme', heading: t('facet.theme'), cell: ({ theme }) => theme },
    {
      column: 'evidence',
      heading: t('facet.evidence'),
      cell: (_, row) => row.querySelector('.evidence')?.cloneNode(true),
    },
    { column: 'status', heading: t('fact.status'), cell: labels('status') },
    { column: 'verified', heading: t('explorer.verified'), cell: ({ verified }) => verified?.[1] },
    { heading: t('fact.costs'), cell: ({ cost }) => cost },
  ];
}

/** The title of a row with its link and its language. */
function titleOf(row: HTMLElement): Node | undefined {
  return row.querySelector('.row-title a')?.cloneNode(true);
}
