import { makeElement } from './make-element.client.ts';
import { partOf } from './search-view.client.ts';
import type { SearchSettings } from './settings.ts';

/** What helps where nothing is found: near words, the other languages, a way to tell the editors. */
export class SearchHelp {
  readonly #root: HTMLElement;
  readonly #settings: SearchSettings;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#root = root;
    this.#settings = settings;
  }

  /** Fills the help for a query. Nothing is sent: a reader sends it by following a link. */
  show(query: string, near: readonly string[]): void {
    const list = partOf(this.#root, 'nearest');
    list.hidden = near.length === 0;
    list.querySelector('ul')?.replaceChildren(...near.map((label) => item(label)));
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('[data-search-language]')) {
      link.search = new URLSearchParams({ q: query }).toString();
    }
    const report = this.#root.querySelector<HTMLAnchorElement>('[data-search-report]');
    const { report: address } = this.#settings;
    if (!report || !address) return;
    report.href = address.replace('{query}', encodeURIComponent(query));
    report.hidden = query === '';
  }
}

function item(label: string): HTMLElement {
  const search = new URLSearchParams({ q: label }).toString();
  return makeElement('li', {}, makeElement('a', { href: `?${search}` }, label));
}
