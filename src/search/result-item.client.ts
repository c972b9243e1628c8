import { makeElement } from './make-element.client.ts';
import { fillMessage } from './message.ts';
import type { Result } from './query.ts';
import type { SearchSettings } from './settings.ts';

/** The list item of a result: a heading that is a link, what it is, where it matches. */
export function makeResultItem(result: Result, settings: SearchSettings): HTMLLIElement {
  const href = addressOf(result.url, settings);
  const link = makeElement('a', { href, 'data-result': '' }, result.title);
  const item = makeElement(
    'li',
    { class: 'search-result' },
    makeElement('h2', { class: 'search-result-title' }, link),
  );
  const notes = makeNotes(result, settings);
  if (notes.length > 0) item.append(makeElement('p', { class: 'search-result-notes' }, ...notes));
  const excerpt = result.excerpt.map(({ text, marked }) =>
    marked ? makeElement('mark', {}, text) : text,
  );
  item.append(makeElement('p', { class: 'search-result-excerpt' }, ...excerpt));
  if (result.sections.length > 0) item.append(makeSections(result, settings));
  return item;
}

/** The type, the language of the full text where it is another, and the words not found. */
function makeNotes(
  result: Result,
  { labels, language, strings }: SearchSettings,
): (HTMLElement | string)[] {
  const { type, textLanguage, missing } = result;
  const note = (name: string, text: string) =>
    makeElement('span', { class: `search-result-${name}` }, text);
  const notes: HTMLElement[] = [];
  if (type) notes.push(note('type', labels['type']?.[type] ?? type));
  if (textLanguage && textLanguage !== language) {
    const name = labels['text']?.[textLanguage] ?? textLanguage;
    notes.push(note('text', fillMessage(strings.fullText, { language: name })));
  }
  if (missing.length > 0) {
    notes.push(note('missing', fillMessage(strings.missing, { words: missing.join(' ') })));
  }
  // A space between them, for those who hear or copy the line.
  return notes.flatMap((element, index) => (index === 0 ? [element] : [' ', element]));
}

function makeSections({ title, sections }: Result, settings: SearchSettings): HTMLElement {
  const links = sections.map((section) => {
    const href = addressOf(section.url, settings);
    return makeElement('li', {}, makeElement('a', { href }, section.title));
  });
  const label = fillMessage(settings.strings.sections, { title });
  return makeElement('ul', { class: 'search-result-sections', 'aria-label': label }, ...links);
}

/** The address of a page where the site stands; the index knows it from the root of the site. */
function addressOf(url: string, { base }: SearchSettings): string {
  return base.replace(/\/$/, '') + url;
}
