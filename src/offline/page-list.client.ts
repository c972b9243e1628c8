import { makeElement } from '../search/page/make-element.client.ts';
import type { VisitedPage } from './visited-pages.client.ts';

/** Items of a list of pages, each with a link in the language of its page. */
export function pageItems(pages: readonly VisitedPage[]): HTMLElement[] {
  return pages.map(({ url, title, lang, dir }) =>
    makeElement(
      'li',
      {},
      makeElement('a', { href: url, ...(lang && { lang, hreflang: lang, dir }) }, title),
    ),
  );
}
