import { isEmptyState, type SearchState } from './address.ts';
import type { Choice } from './facets.ts';
import { isReachable, loadEngine } from './pagefind.client.ts';
import { Searcher, type Answer } from './query.ts';
import { SearchHistory } from './search-history.client.ts';
import { pageSize, SearchView } from './search-view.client.ts';
import { readSettings, type SearchSettings } from './settings.ts';

const typingPause = 150;

/**
 * `<silta-search>`: makes the search page's form find things in the page itself. Without it the
 * form is a form that leads to the same address.
 */
export class SiltaSearch extends HTMLElement {
  #settings!: SearchSettings;
  #view!: SearchView;
  #history!: SearchHistory;
  #input!: HTMLInputElement;
  #searcher: Promise<Searcher> | undefined;
  #answer: Answer | undefined;
  #choice: Choice = {};
  #shown = pageSize;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onPopState = () => {
    if (this.#history.hasMoved) this.#restore();
  };

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
    if (!input) throw new Error('silta-search: no input[type="search"][name="q"] inside');
    this.#input = input;
    this.#settings = readSettings(this);
    this.#view = new SearchView(this, this.#settings);
    this.#history = new SearchHistory(Object.keys(this.#settings.facets));
    this.addEventListener('focusin', () => this.#warmUp());
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('input', (event) => this.#onInput(event));
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('popstate', this.#onPopState);
    const typedBeforeUpgrade = document.activeElement === input && input.value !== '';
    if (typedBeforeUpgrade) this.#ask();
    else this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#onPopState);
  }

  #load(): Promise<Searcher> {
    this.#searcher ??= loadEngine(this.#settings).then(async (engine) => {
      const searcher = new Searcher(engine, this.#settings.language);
      await searcher.facets();
      return searcher;
    });
    return this.#searcher;
  }

  /** Loads the index as soon as a reader turns to the form; a search tells of a failure. */
  #warmUp(): void {
    this.#load().catch(() => (this.#searcher = undefined));
  }

  /** Shows what the address says. */
  #restore(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const state = this.#history.read();
    this.#input.value = state.text;
    this.#choice = state.choice;
    this.#shown = this.#history.shown ?? pageSize;
    void this.#search(state);
  }

  /** Writes what the form says into the address, and shows it. */
  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const state = { text: this.#input.value.trim(), choice: this.#choice };
    this.#history.write(state);
    this.#shown = pageSize;
    void this.#search(state);
  }

  async #search(state: SearchState): Promise<void> {
    const run = ++this.#run;
    if (isEmptyState(state)) return this.#view.idle();
    this.#view.busy();
    try {
      const answer = await (await this.#load()).search(state);
      const results = await answer.load(0, this.#shown);
      if (answer.total === 0 && !(await isReachable(this.#settings))) {
        throw new Error('silta-search: the index cannot be reached');
      }
      if (run !== this.#run) return;
      this.#answer = answer;
      this.#view.show(state, answer, results);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    // Pagefind keeps what it failed to load as failed: the next search starts afresh.
    this.#searcher = undefined;
    console.error(error);
    this.#view.failed();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#ask();
    this.#history.end();
  }

  #onInput(event: Event): void {
    if (event.target !== this.#input) return;
    this.#view.busy();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#ask();
      this.#history.keepOpen();
    }, typingPause);
  }

  #onChange(event: Event): void {
    if (event.target !== this.#input) this.#choose(this.#view.facets.choice());
    // Enter fires this too, with a search still to come: the submit that follows ends it.
    else if (this.#timer === undefined) this.#history.end();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#history.end();
    this.#ask();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.target !== this.#input) return;
    event.preventDefault();
    this.#input.value = '';
    this.#ask();
  }

  #onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('[data-search-more]')) void this.#showMore();
    if (!target?.closest('[data-search-reset]')) return;
    this.#choose({});
    this.#input.focus();
  }

  async #showMore(): Promise<void> {
    const [answer, run] = [this.#answer, this.#run];
    if (!answer) return;
    try {
      const results = await answer.load(this.#shown, this.#shown + pageSize);
      if (run !== this.#run) return;
      this.#shown += pageSize;
      this.#history.shown = this.#shown;
      this.#view.append(answer, results);
    } catch (error) {
      this.#fail(error);
    }
  }
}

customElements.define('silta-search', SiltaSearch);
