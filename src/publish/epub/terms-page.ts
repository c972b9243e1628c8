import type { Site } from '../../components/site.ts';
import { collator } from '../../i18n/format.ts';
import { xmlText } from '../xml/xml.ts';
import { bookId } from './front-pages.ts';
import { bookPage } from './page.ts';

/** What the marked words of a book mean, by the alphabet. */
export function termsPage(site: Site, ids: Iterable<string>): string {
  const { compare } = collator(site.code);
  const lines = [...ids]
    .flatMap((id) => {
      const wording = site.library.terms.get(id)?.terms[site.code];
      return wording ? [{ id, wording }] : [];
    })
    .sort((a, b) => compare(a.wording.preferred, b.wording.preferred))
    .map(
      ({ id, wording }) =>
        `<div><dt id="${bookId(id)}">${xmlText(wording.preferred)}</dt><dd>${xmlText(wording.definition)}</dd></div>`,
    );
  const title = site.t('nav.glossary');
  return bookPage(
    site,
    title,
    `<h1>${xmlText(title)}</h1>\n<dl>\n${lines.join('\n')}\n</dl>`,
    'glossary',
  );
}
