import {
  countFor,
  isSelected,
  readSelection,
  writeSelection,
  type RowValues,
} from './facet-filter.ts';
import { closeNarrowPanel } from './narrow-panel.client.ts';

/**
 * `<silta-facets>`: turns the facet links of a list into boxes to tick. The state is in the
 * address, so that a link reproduces it and the back button undoes a step.
 */
class SiltaFacets extends HTMLElement {
  #rows: { readonly element: HTMLElement; readonly values: RowValues }[] = [];
  #boxes: { readonly box: HTMLInputElement; readonly count: Element | null }[] = [];

  connectedCallback(): void {
    const facets = [...this.querySelectorAll<HTMLElement>('[data-facet]')];
    for (const facet of facets)
      for (const item of facet.querySelectorAll('li')) this.#upgrade(facet, item);
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-facet-rows] > li')].map(
      (element) => ({ element, values: this.#valuesOf(element) }),
    );
    this.#clear?.addEventListener('click', () => {
      for (const { box } of this.#boxes) box.checked = false;
      this.#changed();
      this.querySelector<HTMLElement>('summary')?.focus();
    });
    closeNarrowPanel(this);
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #clear() {
    return this.querySelector<HTMLButtonElement>('[data-facet-clear]');
  }

  #upgrade(facet: HTMLElement, item: HTMLElement): void {
    const words = item.querySelector('a, span');
    if (!words) return;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = facet.dataset['facet'] ?? '';
    box.value = item.dataset['value'] ?? '';
    box.addEventListener('change', () => this.#changed());
    label.append(box, ` ${words.textContent}`);
    words.replaceWith(label);
    this.#boxes.push({ box, count: item.querySelector('.count') });
  }

  /** The values of a row by facet: the row has them as numbers of the boxes, in their order. */
  #valuesOf(row: HTMLElement): RowValues {
    const values: Record<string, string[]> = {};
    for (const code of (row.dataset['values'] ?? '').split(' ')) {
      const box = this.#boxes[Number(code)]?.box;
      if (code !== '' && box) (values[box.name] ??= []).push(box.value);
    }
    return values;
  }

  #selection() {
    const names = [...new Set(this.#boxes.map(({ box }) => box.name))];
    return new Map(
      names.map((name) => [
        name,
        new Set(
          this.#boxes
            .filter(({ box }) => box.name === name && box.checked)
            .map(({ box }) => box.value),
        ),
      ]),
    );
  }

  #changed(): void {
    const query = writeSelection(this.#selection()).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    this.#show();
  }

  #restore(): void {
    const names = [...new Set(this.#boxes.map(({ box }) => box.name))];
    const selection = readSelection(new URLSearchParams(location.search), names);
    for (const { box } of this.#boxes)
      box.checked = selection.get(box.name)?.has(box.value) ?? false;
    this.#show();
  }

  #show(): void {
    const selection = this.#selection();
    const all = this.#rows.map(({ values }) => values);
    let shown = 0;
    for (const { element, values } of this.#rows) {
      element.hidden = !isSelected(values, selection);
      if (!element.hidden) shown += 1;
    }
    const status = this.querySelector<HTMLElement>('[data-facet-count]');
    const locale = status?.dataset['locale'] ?? 'en';
    const numbers = new Intl.NumberFormat(locale);
    for (const { box, count } of this.#boxes) {
      const number = countFor(all, selection, box.name, box.value);
      if (count) count.textContent = numbers.format(number);
      box.disabled = number === 0 && !box.checked;
    }
    if (status) status.textContent = sentence(status.dataset['forms'], shown, locale, numbers);
    const none = this.querySelector<HTMLElement>('[data-facet-none]');
    if (none) none.hidden = shown > 0;
    if (this.#clear)
      this.#clear.hidden = ![...selection.values()].some((values) => values.size > 0);
  }
}

/** A sentence with a count, in the plural form that the language asks for. */
function sentence(
  forms: string | undefined,
  count: number,
  locale: string,
  numbers: Intl.NumberFormat,
): string {
  const parsed = JSON.parse(forms ?? '""') as string | Record<string, string>;
  const form =
    typeof parsed === 'string'
      ? parsed
      : (parsed[new Intl.PluralRules(locale).select(count)] ?? parsed['other'] ?? '');
  return form.replace('{count}', numbers.format(count));
}

customElements.define('silta-facets', SiltaFacets);
