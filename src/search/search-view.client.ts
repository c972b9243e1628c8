import type { SearchState } from './address.ts';
import { FacetList } from './facet-list.client.ts';
import { countMessage, fillMessage } from './message.ts';
import type { Answer, Result } from './query.ts';
import { makeResultItem } from './result-item.client.ts';
import type { SearchSettings } from './settings.ts';

/** How many results are shown at once. */
export const pageSize = 10;

const slow = 600;
const firstLink = 'a[data-result]';

/** What the search page shows: it is told, and asks nothing. */
export class SearchView {
  readonly facets: FacetList;
  readonly #settings: SearchSettings;
  readonly #part: (name: string) => HTMLElement;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#settings = settings;
    this.#part = (name) => {
      const part = root.querySelector<HTMLElement>(`[data-search-${name}]`);
      if (!part) throw new Error(`silta-search: no [data-search-${name}] inside`);
      return part;
    };
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
    this.#settle({ idle: true });
    this.#part('facets').hidden = true;
    this.#say('');
  }

  /** What was found, from the first result on. */
  show(state: SearchState, answer: Answer, results: readonly Result[]): void {
    const { strings, locale } = this.#settings;
    const found = answer.total > 0;
    const items = results.map((result) => makeResultItem(result, this.#settings));
    this.#part('results').replaceChildren(...items);
    this.facets.show(answer.counts, state.choice, answer.total);
    this.#settle({ results: found, nothing: !found, reset: isNarrowed(state) });
    this.#offerMore(answer.total - results.length);
    const values = { query: state.text };
    const forms = state.text ? strings.resultsFor : strings.results;
    const nothing = fillMessage(state.text ? strings.nothingFor : strings.nothing, values);
    this.#say(found ? countMessage(forms, answer.total, locale, values) : nothing);
  }

  /** Further results, below those that are shown; focus goes to the first of them. */
  append(answer: Answer, results: readonly Result[]): void {
    const list = this.#part('results');
    const items = results.map((result) => makeResultItem(result, this.#settings));
    list.append(...items);
    this.#offerMore(answer.total - list.childElementCount);
    items[0]?.querySelector<HTMLElement>(firstLink)?.focus();
  }

  /** The search does not work, and why is not the reader's business. */
  failed(): void {
    this.#settle({ failed: true });
    this.#say(this.#settings.strings.failed);
  }

  #settle(shown: Readonly<Record<string, boolean>>): void {
    clearTimeout(this.#slowTimer);
    for (const name of ['idle', 'results', 'nothing', 'failed', 'reset', 'more']) {
      this.#part(name).hidden = !shown[name];
    }
    if (!shown['results']) this.#part('results').replaceChildren();
    this.#part('results').setAttribute('aria-busy', 'false');
  }

  #offerMore(left: number): void {
    const { strings, locale } = this.#settings;
    const more = this.#part('more');
    more.hidden = left <= 0;
    more.textContent = countMessage(strings.more, Math.max(0, Math.min(left, pageSize)), locale);
  }

  #say(message: string): void {
    const status = this.#part('status');
    if (status.textContent !== message) status.textContent = message;
  }
}

const isNarrowed = ({ choice }: SearchState) => Object.keys(choice).length > 0;
