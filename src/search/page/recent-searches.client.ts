import { makeElement } from './make-element.client.ts';
import { partOf } from './search-view.client.ts';

const key = 'silta-searches';
const most = 8;

/** The last searches, kept in this browser and only where the reader wants them kept. */
export class RecentSearches {
  readonly #part: HTMLElement;
  readonly #box: HTMLInputElement;

  constructor(root: HTMLElement) {
    this.#part = partOf(root, 'recent');
    const box = this.#part.querySelector('input');
    if (!box) throw new Error('silta-search: no input in [data-search-recent]');
    this.#box = box;
    this.#box.checked = this.#read() !== undefined;
    this.#box.addEventListener('change', () => this.#write(this.#box.checked ? [] : undefined));
    this.#show();
  }

  /** Keeps a search that was ended, where searches are kept. */
  keep(query: string): void {
    const known = this.#read();
    if (!known || !query) return;
    this.#write([query, ...known.filter((other) => other !== query)].slice(0, most));
  }

  /** The searches, the last first; nothing where none are to be kept. */
  #read(): string[] | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
    } catch {
      return undefined;
    }
  }

  #write(queries: readonly string[] | undefined): void {
    try {
      if (queries) localStorage.setItem(key, JSON.stringify(queries));
      else localStorage.removeItem(key);
      this.#show();
    } catch {
      // Without storage there is nothing to keep.
      this.#part.hidden = true;
    }
  }

  #show(): void {
    const items = (this.#read() ?? []).map((query) => {
      const href = `?${new URLSearchParams({ q: query }).toString()}`;
      return makeElement('li', {}, makeElement('a', { href }, query));
    });
    this.#part.querySelector('ul')?.replaceChildren(...items);
    this.#part.hidden = false;
  }
}
