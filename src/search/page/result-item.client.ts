import type { PageRow } from '../files/pages-file.ts';
import type { Result } from '../query/searcher.ts';
import { makeElement } from './make-element.client.ts';
import { fillMessage } from './message.ts';
import type { SearchSettings } from './settings.ts';

/**
 * The list item of a result: a heading that is a link, what it is, where it matches.
 * @param heading `h3` below the heading of a group
 */
export function makeResultItem(
  result: Result,
  settings: SearchSettings,
  heading: 'h2' | 'h3' = 'h2',
): HTMLLIElement {
  const item = makeItem(siteAddress(result.url, settings), result.title, heading);
  const notes = makeNotes(result, settings);
  if (notes.length > 0) item.append(makeElement('p', { class: 'search-result-notes' }, ...notes));
  const excerpt = result.excerpt.map(({ text, marked }) =>
    marked ? makeElement('mark', {}, text) : text,
  );
  item.append(makeElement('p', { class: 'search-result-excerpt' }, ...excerpt));
  if (result.sections.length > 0) item.append(makeSections(result, settings));
  return item;
}

/** A title that was found before the index of the texts has arrived. */
export function makeTitleItem([, path, title]: PageRow, settings: SearchSettings): HTMLLIElement {
  const type = path.split('/')[0] ?? '';
  const item = makeItem(siteAddress(`/${settings.language}/${path}`, settings), title);
  const label = settings.labels['type']?.[type];
  if (label) item.append(makeElement('p', { class: 'search-result-notes' }, label));
  return item;
}

/** The address of a page where the site stands; the index knows it from the root of the site. */
export function siteAddress(url: string, { base }: SearchSettings): string {
  return base.replace(/\/$/, '') + url;
}

function makeItem(href: string, title: string, level: 'h2' | 'h3' = 'h2'): HTMLLIElement {
  const link = makeElement('a', { href, 'data-result': '' }, title);
  const heading = makeElement(level, { class: 'search-result-title' }, link);
  return makeElement('li', { class: 'search-result', 'data-search-result': '' }, heading);
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
    const href = siteAddress(section.url, settings);
    return makeElement('li', {}, makeElement('a', { href }, section.title));
  });
  const label = fillMessage(settings.strings.sections, { title });
  return makeElement('ul', { class: 'search-result-sections', 'aria-label': label }, ...links);
}
