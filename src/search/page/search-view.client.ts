import type { Answer, Result } from '../query/searcher.ts';
import type { ElsewhereResult } from '../query/elsewhere.ts';
import type { PageRow } from '../files/pages-file.ts';
import type { SearchState } from './address.ts';
import { FacetList } from './facet-list.client.ts';
import { countMessage, fillMessage } from './message.ts';
import { makeResultItem, makeTitleItem } from './result-item.client.ts';
import type { SearchSettings } from './settings.ts';

/** How many results are shown at once. */
export const pageSize = 10;

const slow = 600;
const firstLink = 'a[data-result]';
const parts = ['idle', 'results', 'partial', 'elsewhere', 'nothing', 'failed', 'reset', 'more'];

/** The results on the search page: it is told, and asks nothing. */
export class SearchView {
  readonly facets: FacetList;
  readonly #settings: SearchSettings;
  readonly #part: (name: string) => HTMLElement;
  #shown = 0;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#settings = settings;
    this.#part = (name) => partOf(root, name);
    this.facets = new FacetList(this.#part('facets'), settings);
  }

  /** A search is under way: said aloud only when it takes long. */
  busy(): void {
    this.#part('results').setAttribute('aria-busy', 'true');
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => this.#say(this.#settings.strings.searching), slow);
  }

  /** Nothing is looked for. */
  idle(): void {
    this.#settle(['idle']);
    this.#part('facets').hidden = true;
    this.#say('');
    this.#done();
  }

  /** Titles that the query may mean, until the results arrive. */
  showTitles(rows: readonly PageRow[]): void {
    if (rows.length === 0) return;
    this.#settle(['results']);
    const items = rows.map((row) => makeTitleItem(row, this.#settings));
    this.#part('results').replaceChildren(...items);
  }

  /** What was found, from the first result on. */
  show(state: SearchState, answer: Answer, results: readonly Result[]): void {
    const { strings, locale } = this.#settings;
    const complete = results.filter(isComplete);
    const partial = results.filter((result) => !isComplete(result));
    this.#settle([
      ...(complete.length > 0 ? ['results'] : []),
      ...(partial.length > 0 ? ['partial'] : []),
      ...(isNarrowed(state) ? ['reset'] : []),
    ]);
    this.#part('results').replaceChildren(...this.#items(complete));
    this.#listIn('partial').replaceChildren(...this.#items(partial, 'h3'));
    this.#listIn('elsewhere').replaceChildren();
    this.facets.show(answer.counts, state.choice, answer.total);
    this.#shown = results.length;
    this.#offerMore(answer);
    if (answer.total > 0) {
      const forms = state.text ? strings.resultsFor : strings.results;
      this.#say(countMessage(forms, answer.total, locale, { query: state.text }));
    }
  }

  /** Pages found in other languages: a group of their own, between the full and the partial. */
  showElsewhere(results: readonly ElsewhereResult[]): void {
    this.#part('elsewhere').hidden = results.length === 0;
    this.#listIn('elsewhere').replaceChildren(...this.#items(results, 'h3'));
  }

  /** Neither in this language nor in another. */
  showNothing(state: SearchState): void {
    const { nothing, nothingFor } = this.#settings.strings;
    this.#settle(['nothing', ...(isNarrowed(state) ? ['reset'] : [])]);
    this.#say(fillMessage(state.text ? nothingFor : nothing, { query: state.text }));
  }

  /** Everything that will be shown is shown. */
  done(): void {
    this.#done();
  }

  /** Further results, below those that are shown; focus goes to the first of them. */
  append(answer: Answer, results: readonly Result[]): void {
    const complete = this.#items(results.filter(isComplete));
    const partial = this.#items(
      results.filter((result) => !isComplete(result)),
      'h3',
    );
    this.#part('results').append(...complete);
    this.#listIn('partial').append(...partial);
    if (partial.length > 0) this.#part('partial').hidden = false;
    this.#shown += results.length;
    this.#offerMore(answer);
    [...complete, ...partial][0]?.querySelector<HTMLElement>(firstLink)?.focus();
  }

  /** The search does not work, and why is not the reader's business. */
  failed(): void {
    this.#settle(['failed']);
    this.#say(this.#settings.strings.failed);
    this.#done();
  }

  #items(results: readonly Result[], heading?: 'h2' | 'h3'): HTMLLIElement[] {
    return results.map((result) => makeResultItem(result, this.#settings, heading));
  }

  #settle(shown: readonly string[]): void {
    for (const name of parts) this.#part(name).hidden = !shown.includes(name);
    if (!shown.includes('results')) this.#part('results').replaceChildren();
  }

  #done(): void {
    clearTimeout(this.#slowTimer);
    this.#part('results').setAttribute('aria-busy', 'false');
  }

  #offerMore({ total }: Answer): void {
    const { strings, locale } = this.#settings;
    const left = total - this.#shown;
    const more = this.#part('more');
    more.hidden = left <= 0;
    more.textContent = countMessage(strings.more, Math.max(0, Math.min(left, pageSize)), locale);
  }

  #listIn(name: string): HTMLElement {
    const list = this.#part(name).querySelector('ol');
    if (!list) throw new Error(`silta-search: no ol in [data-search-${name}]`);
    return list;
  }

  #say(message: string): void {
    const status = this.#part('status');
    if (status.textContent !== message) status.textContent = message;
  }
}

/** A part of the page by its name. @throws when the page has none. */
export function partOf(root: ParentNode, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!part) throw new Error(`silta-search: no [data-search-${name}] inside`);
  return part;
}

const isNarrowed = ({ choice }: SearchState) => Object.keys(choice).length > 0;
const isComplete = ({ missing }: Result) => missing.length === 0;
