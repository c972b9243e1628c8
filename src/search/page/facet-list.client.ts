import type { Choice, FacetCounts } from '../query/facets.ts';
import { makeElement } from './make-element.client.ts';
import type { SearchSettings } from './settings.ts';

/** The checkboxes that narrow a result, made once and kept, so that focus is never lost. */
export class FacetList {
  readonly #container: HTMLElement;
  readonly #settings: SearchSettings;
  readonly #boxes: Box[] = [];

  constructor(container: HTMLElement, settings: SearchSettings) {
    this.#container = container;
    this.#settings = settings;
  }

  /** What is ticked. */
  choice(): Choice {
    const choice: Record<string, string[]> = {};
    for (const { input } of this.#boxes) {
      if (input.checked) (choice[input.name] ??= []).push(input.value);
    }
    return choice;
  }

  /**
   * Ticks what is chosen and shows how many results each value has. Values without any are
   * hidden, and filters that would not narrow the result.
   */
  show(counts: FacetCounts, choice: Choice, total: number): void {
    if (this.#boxes.length === 0) this.#make(counts, choice);
    const numbers = new Intl.NumberFormat(this.#settings.locale);
    const useful = new Set<string>();
    for (const { item, input, count } of this.#boxes) {
      const number = counts[input.name]?.[input.value] ?? 0;
      const inUse = document.activeElement === input;
      input.checked = choice[input.name]?.includes(input.value) ?? false;
      count.textContent = `(${numbers.format(number)})`;
      item.hidden = number === 0 && !input.checked && !inUse;
      if (input.checked || inUse || (number > 0 && number < total)) useful.add(input.name);
    }
    for (const group of this.#container.querySelectorAll('fieldset')) {
      group.hidden = !useful.has(group.dataset['facet'] ?? '');
    }
    this.#container.hidden = useful.size === 0;
  }

  #make(counts: FacetCounts, choice: Choice): void {
    for (const [name, legend] of Object.entries(this.#settings.facets)) {
      const labels = this.#settings.labels[name] ?? {};
      const known = new Set([...Object.keys(counts[name] ?? {}), ...(choice[name] ?? [])]);
      const inOrder = Object.keys(labels).filter((value) => known.has(value));
      const values = new Set([...inOrder, ...known]);
      const boxes = [...values].map((value) => makeBox(name, value, labels[value] ?? value));
      const list = makeElement('ul', {}, ...boxes.map(({ item }) => item));
      const legendElement = makeElement('legend', {}, legend);
      this.#container.append(makeElement('fieldset', { 'data-facet': name }, legendElement, list));
      this.#boxes.push(...boxes);
    }
  }
}

interface Box {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

function makeBox(name: string, value: string, label: string): Box {
  const input = makeElement('input', { type: 'checkbox', name, value });
  const count = makeElement('span', { class: 'search-facet-count' });
  const text = makeElement('span', { class: 'search-facet-label' }, label);
  const item = makeElement('li', {}, makeElement('label', {}, input, text, ' ', count));
  return { item, input, count };
}
