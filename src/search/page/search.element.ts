import { nearestLabels } from '../query/nearest.ts';
import type { Answer, Searcher } from '../query/searcher.ts';
import type { Choice } from '../query/facets.ts';
import { isEmptyState, type SearchState } from './address.ts';
import { isReachable } from './pagefind.client.ts';
import { RecentSearches } from './recent-searches.client.ts';
import { makeAnswers, makeFirstAnswers } from './search-answers.client.ts';
import { SearchHelp } from './search-help.client.ts';
import { SearchHistory } from './search-history.client.ts';
import { makeNotes } from './search-notes.client.ts';
import { SearchSources } from './search-sources.client.ts';
import { pageSize, partOf, SearchView } from './search-view.client.ts';
import { readSettings, type SearchSettings } from './settings.ts';

const typingPause = 150;
/** With fewer pages that hold every word, other languages are asked as well. */
const fewResults = 5;
const mostTitles = 5;
const mostNear = 6;

/**
 * `<silta-search>`: makes the search page's form find things in the page itself. Without it the
 * form is a form that leads to the same address.
 */
export class SiltaSearch extends HTMLElement {
  #settings!: SearchSettings;
  #sources!: SearchSources;
  #view!: SearchView;
  #help!: SearchHelp;
  #recent!: RecentSearches;
  #history!: SearchHistory;
  #input!: HTMLInputElement;
  #answer: Answer | undefined;
  #state: SearchState = { text: '', choice: {}, literal: false };
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
    this.#sources = new SearchSources(this.#settings);
    this.#view = new SearchView(this, this.#settings);
    this.#help = new SearchHelp(this, this.#settings);
    this.#recent = new RecentSearches(this);
    this.#history = new SearchHistory(Object.keys(this.#settings.facets));
    this.addEventListener('focusin', () => this.#sources.warmUp());
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('input', (event) => this.#onInput(event));
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('popstate', this.#onPopState);
    const typedBeforeUpgrade = document.activeElement === input && input.value !== '';
    if (typedBeforeUpgrade) this.#ask({ text: input.value.trim() });
    else this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#onPopState);
  }

  /** Shows what the address says. */
  #restore(): void {
    this.#stopTimer();
    this.#state = this.#history.read();
    this.#input.value = this.#state.text;
    this.#shown = this.#history.shown ?? pageSize;
    void this.#search();
  }

  /** Asks something else than before: it goes into the address, and is shown. */
  #ask(change: Partial<SearchState>): void {
    this.#stopTimer();
    this.#state = { ...this.#state, ...change };
    this.#history.write(this.#state);
    this.#shown = pageSize;
    void this.#search();
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const isCurrent = () => run === this.#run;
    const state = this.#state;
    if (isEmptyState(state)) {
      this.#say([], []);
      return this.#view.idle();
    }
    this.#view.busy();
    try {
      await this.#showTitles(state, isCurrent);
      const searcher = await this.#sources.searcher();
      const answer = await searcher.search(state);
      const results = await answer.load(0, this.#shown);
      this.#sources.isReady = true;
      if (answer.total === 0 && !(await isReachable(this.#settings))) {
        throw new Error('silta-search: the index cannot be reached');
      }
      const answers = await makeAnswers(answer.mentions, searcher, this.#settings);
      if (!isCurrent()) return;
      this.#answer = answer;
      this.#say(makeNotes(state, answer, this.#settings), answers);
      this.#view.show(state, answer, results);
      const others = await this.#searchElsewhere(state, answer);
      if (!isCurrent()) return;
      this.#view.showElsewhere(others);
      if (answer.total + others.length === 0) await this.#showNothing(state, searcher);
      this.#view.done();
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  /** While the index of the texts is on its way, titles and tags answer. */
  async #showTitles({ text, choice }: SearchState, isCurrent: () => boolean): Promise<void> {
    if (this.#sources.isReady || !text || Object.keys(choice).length > 0) return;
    const first = await this.#sources.first();
    if (!first || !isCurrent() || this.#sources.isReady) return;
    this.#say([], makeFirstAnswers(text, first.tags, this.#settings));
    this.#view.showTitles(first.titles.find(text, mostTitles).map(({ row }) => row));
  }

  async #searchElsewhere(state: SearchState, answer: Answer) {
    if (!state.text || answer.complete >= fewResults) return [];
    const complete = await answer.load(0, answer.complete);
    const known = new Set(complete.map(({ id }) => id));
    const request = { text: state.text, choice: state.choice, mentions: answer.mentions, known };
    return this.#sources.elsewhere(request).catch((error: unknown) => {
      // The results of the page's own language stand without it.
      console.error(error);
      return [];
    });
  }

  async #showNothing(state: SearchState, searcher: Searcher): Promise<void> {
    const near = nearestLabels(state.text, await searcher.conceptsFile(), mostNear);
    this.#help.show(state.text, near);
    this.#view.showNothing(state);
  }

  /** What was done with the words, and what they name. */
  #say(notes: readonly HTMLElement[], answers: readonly HTMLElement[]): void {
    const line = partOf(this, 'notes');
    line.replaceChildren(...notes);
    line.hidden = notes.length === 0;
    const part = partOf(this, 'answers');
    part.querySelector('ul')?.replaceChildren(...answers);
    part.hidden = answers.length === 0;
  }

  #fail(error: unknown): void {
    // Pagefind keeps what it failed to load as failed: the next search starts afresh.
    this.#sources.reset();
    console.error(error);
    this.#view.failed();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#ask({ text: this.#input.value.trim() });
    this.#end();
  }

  #onInput(event: Event): void {
    if (event.target !== this.#input) return;
    this.#view.busy();
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      // Other words are meant as widely as any.
      this.#ask({ text: this.#input.value.trim(), literal: false });
      this.#history.keepOpen();
    }, typingPause);
  }

  #onChange(event: Event): void {
    if (event.target instanceof Element && event.target.closest('[data-search-facets]')) {
      this.#choose(this.#view.facets.choice());
    }
    // Enter fires this too, with a search still to come: the submit that follows ends it.
    else if (event.target === this.#input && this.#timer === undefined) this.#end();
  }

  #choose(choice: Choice): void {
    this.#history.end();
    this.#ask({ choice });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.target !== this.#input) return;
    event.preventDefault();
    this.#input.value = '';
    this.#ask({ text: '', literal: false });
  }

  #onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('[data-search-more]')) void this.#showMore();
    const literal = target?.closest<HTMLElement>('[data-search-literal]')?.dataset['searchLiteral'];
    if (literal !== undefined) {
      this.#history.end();
      this.#ask({ literal: literal === 'true' });
      this.#input.focus();
    }
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

  /** The question is asked: what comes next is another, and this one may be kept. */
  #end(): void {
    this.#history.end();
    this.#recent.keep(this.#state.text);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

customElements.define('silta-search', SiltaSearch);
