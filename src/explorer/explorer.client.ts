import { languageOf } from '../i18n/languages.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import { closeness } from '../situation/closeness.ts';
import { SituationForm } from '../situation/situation-form.client.ts';
import { isKnown, readSituation, writeSituation, type Situation } from '../situation/situation.ts';
import { storedSituation } from '../situation/stored-situation.client.ts';
import { hasBit, indexFacets, narrow, type FacetIndex, type Narrowed } from './engine.ts';
import type { ExplorerEntry, ExplorerFile } from './explorer-file.ts';
import { isSort, orderEntries } from './order.ts';
import { readState, sortOf, writeState, type ExplorerState } from './state.ts';
import { ExplorerTable } from './table.client.ts';

/** A list that can be narrowed, ordered, and shown as rows or as a table. */
class Explorer {
  readonly #root: HTMLElement;
  readonly #file: ExplorerFile;
  readonly #t: Translate;
  readonly #index: FacetIndex;
  readonly #list: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  readonly #boxes: readonly { readonly box: HTMLInputElement; readonly count: Element | null }[];
  readonly #form: SituationForm;
  readonly #numbers: Intl.NumberFormat;
  #table: ExplorerTable | undefined;
  #state: ExplorerState;
  #order: readonly number[] = [];
  #shownSituation = '';

  constructor(root: HTMLElement, file: ExplorerFile) {
    this.#root = root;
    this.#file = file;
    this.#t = translator(file.words, file.language);
    this.#numbers = new Intl.NumberFormat(languageOf(file.language).locale);
    this.#index = indexFacets(
      file.facets.map(({ values }) => values.length),
      file.entries.map(({ codes }) => codes),
    );
    this.#list = root.querySelector<HTMLElement>('[data-explorer-rows]') ?? root;
    this.#rows = [...this.#list.children] as HTMLElement[];
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('[data-facet] input')].map((box) => ({
      box,
      count: box.closest('li')?.querySelector('.count') ?? null,
    }));
    this.#form = new SituationForm(this.#t, file.choices, (situation) =>
      this.#become({ ...this.#state, situation, sort: undefined }),
    );
    root.querySelector('[data-situation]')?.append(this.#form.element);
    this.#listen();
    this.#state = this.#stateOf(new URLSearchParams(location.search));
    const early = this.#boxes.filter(({ box }) => box.checked);
    if (early.length > 0) this.#become({ ...this.#state, chosen: this.#chosen() });
    else this.#restore();
  }

  #listen(): void {
    const on = (selector: string, type: string, act: (element: HTMLElement) => void) => {
      for (const element of this.#root.querySelectorAll<HTMLElement>(selector))
        element.addEventListener(type, () => act(element));
    };
    for (const { box } of this.#boxes)
      box.addEventListener('change', () =>
        this.#become({ ...this.#state, chosen: this.#chosen() }),
      );
    on('[data-facet-clear]', 'click', () => {
      this.#become({ ...this.#state, chosen: new Map() });
      this.#root.querySelector<HTMLElement>('summary')?.focus();
    });
    on('[data-view]', 'click', (button) =>
      this.#become({ ...this.#state, isTable: button.dataset['view'] === 'table' }),
    );
    on('[data-sort]', 'change', (select) => {
      const sort = (select as HTMLSelectElement).value;
      this.#become({ ...this.#state, sort: isSort(sort) ? sort : undefined });
      if (sort === 'size' && this.#state.situation.population === undefined) this.#askSize();
    });
    addEventListener('popstate', () => this.#restore());
  }

  #stateOf(parameters: URLSearchParams): ExplorerState {
    const state = readState(parameters, this.#file.facets);
    // Only case studies have a place of their own to be close to.
    if (!this.#root.querySelector('[data-situation]')) return { ...state, situation: {} };
    return isKnown(state.situation) ? state : { ...state, situation: storedSituation() };
  }

  #restore(): void {
    this.#state = this.#stateOf(new URLSearchParams(location.search));
    this.#form.show(this.#state.situation);
    const details = this.#root.querySelector<HTMLDetailsElement>('[data-situation]');
    if (details && location.hash === '#situation') details.open = true;
    this.#show();
  }

  #become(state: ExplorerState): void {
    this.#state = state;
    const current = new URLSearchParams(location.search);
    const query = writeState(state, this.#file.facets, current).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    this.#show();
  }

  /** What is ticked, by facet. */
  #chosen(): ReadonlyMap<string, readonly string[]> {
    const chosen = new Map<string, string[]>();
    for (const { box } of this.#boxes) {
      if (box.checked) chosen.set(box.name, [...(chosen.get(box.name) ?? []), box.value]);
    }
    return chosen;
  }

  #show(): void {
    const { chosen, isTable, situation } = this.#state;
    const codes = this.#boxes.flatMap(({ box }, code) =>
      chosen.get(box.name)?.includes(box.value) ? [code] : [],
    );
    const narrowed = narrow(this.#index, new Set(codes));
    const sort = sortOf(this.#state);
    this.#order = orderEntries(this.#file, sort, situation);
    this.#showCounts(narrowed, new Set(codes));
    if (isTable) this.#showTable(narrowed);
    else this.#showRows(narrowed);
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String((button.dataset['view'] === 'table') === isTable));
    const select = this.#root.querySelector<HTMLSelectElement>('[data-sort]');
    if (select) select.value = sort;
    this.#showSituation(situation);
    const withState = '[data-map-link], .language-menu a';
    for (const link of document.querySelectorAll<HTMLAnchorElement>(withState))
      link.search = location.search;
  }

  #showCounts({ total, counts }: Narrowed, chosen: ReadonlySet<number>): void {
    this.#boxes.forEach(({ box, count }, code) => {
      const number = counts[code] ?? 0;
      const text = this.#numbers.format(number);
      if (count && count.textContent !== text) count.textContent = text;
      box.checked = chosen.has(code);
      box.disabled = number === 0 && !box.checked;
    });
    const status = this.#root.querySelector('[data-explorer-count]');
    if (status) status.textContent = this.#t('list.count', { count: total });
    const none = this.#root.querySelector<HTMLElement>('[data-explorer-none]');
    if (none) none.hidden = total > 0;
    const clear = this.#root.querySelector<HTMLElement>('[data-facet-clear]');
    if (clear) clear.hidden = chosen.size === 0;
  }

  #showRows({ shown }: Narrowed): void {
    if (this.#table) {
      this.#table.giveBack(this.#rows);
      this.#table.element.hidden = true;
    }
    this.#list.hidden = false;
    const isMoved = this.#state.chosen.size > 0 || sortOf(this.#state) !== 'title';
    this.#rows.forEach((row, entry) => {
      const isHidden = !hasBit(shown, entry);
      if (row.hidden !== isHidden) row.hidden = isHidden;
      if (isMoved && !row.hidden) this.#complete(row, this.#file.entries[entry]);
    });
    const ordered = this.#order.map((entry) => this.#rows[entry]);
    if (ordered.some((row, index) => row !== this.#list.children[index]))
      this.#list.append(...ordered.filter((row) => row !== undefined));
  }

  /** A row far down a long list comes without its summary; it gets one where it moves up. */
  #complete(row: HTMLElement, entry: ExplorerEntry | undefined): void {
    if (!entry?.summary || row.querySelector('.row-summary')) return;
    const [words, ...tag] = entry.summary;
    const line = makeElement('p', { class: 'row-summary', dir: 'auto' }, words);
    if (tag[0]) line.lang = tag[0];
    row.querySelector('.row-facts')?.before(line);
  }

  #showTable({ shown }: Narrowed): void {
    if (!this.#table) {
      this.#table = new ExplorerTable(this.#file, this.#rows, this.#t, (sort) =>
        this.#become({ ...this.#state, sort }),
      );
      this.#list.before(this.#table.element);
    }
    this.#list.hidden = true;
    this.#table.element.hidden = false;
    this.#table.show(this.#order, shown, sortOf(this.#state), this.#rows);
  }

  /** What depends on the situation alone is written again only where that has changed. */
  #showSituation(situation: Situation): void {
    const key = `${JSON.stringify(situation)} ${this.#table !== undefined}`;
    if (key === this.#shownSituation) return;
    this.#shownSituation = key;
    this.#showReasons(situation);
    this.#carrySituation(situation);
  }

  /** Says with each row why it is close, in words. */
  #showReasons(situation: Situation): void {
    const isSaid = isKnown(situation);
    const list = new Intl.ListFormat(languageOf(this.#file.language).locale, { type: 'unit' });
    this.#rows.forEach((row, index) => {
      const entry = this.#file.entries[index];
      let line = row.querySelector<HTMLElement>('.row-close');
      if (!isSaid || !entry) {
        line?.remove();
        return;
      }
      const { reasons } = closeness(entry, situation, this.#file.regions);
      const words = reasons.map(({ key, number }) =>
        this.#t(key, number === undefined ? {} : { number }),
      );
      if (!line) {
        line = makeElement('p', { class: 'row-close' });
        row.querySelector('.row-facts')?.after(line);
      }
      line.textContent =
        words.length === 0
          ? this.#t('closeness.none')
          : this.#t('closeness.why', { reasons: list.format(words) });
    });
  }

  /** The situation goes along to an entry and to the council's pages. */
  #carrySituation(situation: Situation): void {
    const own = new URLSearchParams();
    if (!isSame(situation, storedSituation())) writeSituation(situation, own);
    const links = '.row-title a, tbody th a, [data-with-situation]';
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>(links))
      link.search = own.toString();
  }

  /** An order by size needs a size to begin from. */
  #askSize(): void {
    const details = this.#root.querySelector<HTMLDetailsElement>('[data-situation]');
    if (details) details.open = true;
    this.#form.element.querySelector<HTMLElement>('[name="inhabitants"]')?.focus();
  }
}

function isSame(one: Situation, other: Situation): boolean {
  const [first, second] = [one, other].map((situation) => {
    const parameters = new URLSearchParams();
    writeSituation(situation, parameters);
    return JSON.stringify(readSituation(parameters));
  });
  return first === second;
}

/** Fetches the data of a list and takes the list over; a list that fails may be tried again. */
async function startExplorer(root: HTMLElement): Promise<void> {
  try {
    const response = await fetch(root.dataset['file'] ?? '');
    if (!response.ok) throw new Error(`the list answered ${response.status}`);
    new Explorer(root, (await response.json()) as ExplorerFile);
  } catch (cause) {
    const status = root.querySelector('[data-explorer-count]');
    if (status) status.textContent = root.dataset['failed'] ?? '';
    for (const touch of ['focusin', 'change'])
      root.addEventListener(touch, () => void startExplorer(root), { once: true });
    throw cause;
  }
}

const explorer = document.querySelector<HTMLElement>('silta-explorer');
if (explorer) void startExplorer(explorer);
