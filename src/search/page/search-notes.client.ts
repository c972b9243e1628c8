import type { Answer } from '../query/searcher.ts';
import type { SearchState } from './address.ts';
import { makeElement } from './make-element.client.ts';
import { fillMessage } from './message.ts';
import type { SearchSettings } from './settings.ts';

/** More names than these say less. */
const mostNames = 5;

/** What the search did with the words of the reader, and the way back from it. */
export function makeNotes(
  { text, literal }: SearchState,
  { readings, also }: Pick<Answer, 'readings' | 'also'>,
  { strings, locale }: SearchSettings,
): HTMLElement[] {
  if (literal) return [line(strings.literal, button(strings.widely, false))];
  const lines: HTMLElement[] = [];
  if (readings.length > 0) {
    const read = readings.reduce((query, { typed, read }) => query.replace(typed, read), text);
    const said = fillMessage(strings.readAs, { words: read });
    const instead = line(said, button(fillMessage(strings.asTyped, { query: text }), true));
    instead.setAttribute('data-search-instead', '');
    lines.push(instead);
  }
  if (also.length > 0) {
    const words = new Intl.ListFormat(locale, { type: 'unit' }).format(also.slice(0, mostNames));
    lines.push(line(fillMessage(strings.also, { words }), button(strings.onlyMine, true)));
  }
  return lines;
}

function line(text: string, action: HTMLElement): HTMLElement {
  return makeElement('p', {}, text, ' ', action);
}

function button(label: string, literal: boolean): HTMLElement {
  const attributes = { type: 'button', class: 'link', 'data-search-literal': String(literal) };
  return makeElement('button', attributes, label);
}
