import { readState, writeState, type SearchState } from './address.ts';

/**
 * The search in the address bar. Each question that a reader ends (Enter, a filter, leaving the
 * field) is a step of the back button; the letters typed on the way to it are not.
 */
export class SearchHistory {
  readonly #filters: readonly string[];
  #ended = true;
  #query: string | undefined;

  constructor(filters: readonly string[]) {
    this.#filters = filters;
  }

  /** Whether the address asks something else than before: a link within the page does not. */
  get hasMoved(): boolean {
    return location.search !== this.#query;
  }

  /** What the address says. */
  read(): SearchState {
    this.#ended = true;
    this.#query = location.search;
    return readState(location.search, this.#filters);
  }

  /** Writes the state into the address: as a new step after an ended question, else in its place. */
  write(state: SearchState): void {
    const query = writeState(state, this.#filters);
    this.#query = query;
    if (query === location.search) return;
    const address = location.pathname + query;
    if (this.#ended) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** The question is asked: what comes next is another. */
  end(): void {
    this.#ended = true;
  }

  /** More letters may follow. */
  keepOpen(): void {
    this.#ended = false;
  }

  /** How many results were shown when this step was left. */
  get shown(): number | undefined {
    return (history.state as { shown?: number } | null)?.shown;
  }

  set shown(count: number) {
    history.replaceState({ shown: count }, '');
  }
}
