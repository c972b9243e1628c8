import { formatDate } from '../../i18n/format.ts';
import { canonicalWords, digest } from '../../versions/digest.ts';
import { marksOf } from '../markup/markup.ts';
import { licence } from '../take-away/licence.ts';
import type { TakeAway } from '../take-away/document.ts';
import { xmlText } from '../xml/xml.ts';
import { fileOf, modifiedOf, type Book } from './book.ts';
import { bookPage } from './page.ts';

/** The marks of the language that a title is in. */
function titleMarks(book: Pick<Book, 'site' | 'titleLanguage'>): string {
  return marksOf(book.titleLanguage, { code: book.site.code, isXml: true });
}

/** The cover as a page. */
export function coverPage({ site, title }: Book): string {
  const picture = `<img src="cover.svg" alt="${xmlText(title)}"/>`;
  return bookPage(site, site.t('takeaway.cover'), `<div class="cover">${picture}</div>`, 'cover');
}

/** The title page: what the book is, in which language, of which day. */
export function titlePage(book: Book): string {
  const { site, title, description, texts } = book;
  const day = formatDate(modifiedOf(book), site.code);
  const body = `<p class="kind">${xmlText(site.t('site.name'))} · ${xmlText(site.t('home.title'))}</p>
<h1${titleMarks(book)}>${xmlText(title)}</h1>
<p${titleMarks(book)}>${xmlText(description)}</p>
<p>${xmlText(site.language.name)}</p>
<p>${xmlText(site.t('takeaway.dated', { date: day }))}</p>
<p>${xmlText(site.t('takeaway.texts', { count: texts.length }))}</p>
${licenceLine(book)}`;
  return bookPage(site, title, body, 'titlepage');
}

/** What the book was made from, and what may be done with it. */
export function colophonPage(book: Book, address: string): string {
  const { site, texts } = book;
  const { t } = site;
  const sources = new Set(texts.flatMap((text) => text.sources.map(({ source }) => source.id)));
  const day = formatDate(modifiedOf(book), site.code);
  const body = `<h1>${xmlText(t('takeaway.colophon'))}</h1>
<p>${xmlText(t('takeaway.newest'))} <a href="${xmlText(address)}" dir="ltr">${xmlText(address)}</a></p>
<ul>
<li>${xmlText(t('takeaway.texts', { count: texts.length }))}</li>
<li>${xmlText(t('takeaway.sources', { count: sources.size }))}</li>
<li>${xmlText(t('takeaway.dated', { date: day }))}</li>
<li>${xmlText(t('takeaway.edition', { version: editionOf(book) }))}</li>
</ul>
${licenceLine(book)}
<p>${xmlText(t('footer.independent'))}</p>
<p>${xmlText(t('takeaway.accessible'))}</p>`;
  return bookPage(site, t('takeaway.colophon'), body, 'colophon');
}

/** A code that changes with any text of a book. */
function editionOf({ texts }: Book): string {
  return digest(canonicalWords(texts.map(({ path, edition }) => [path, edition])), 9);
}

function licenceLine({ site }: Book): string {
  return `<p>${xmlText(site.t('footer.licence'))} <a href="${licence.url}">${licence.name}</a></p>`;
}

/** The table of contents, which a reading system shows by its own means as well. */
export function contentsPage(book: Book, hasTerms: boolean): string {
  const { site, texts } = book;
  const { t } = site;
  const entry = (file: string, words: string, marks = '', inner = '') =>
    `<li><a href="${file}"${marks}>${xmlText(words)}</a>${inner}</li>`;
  const items = texts.map((text) =>
    entry(
      fileOf(text),
      text.title,
      titleMarks({ site, titleLanguage: text.titleLanguage }),
      book.hasSections ? sectionList(book, text) : '',
    ),
  );
  const first = texts[0];
  const landmark = (type: string, file: string, words: string) =>
    `<li><a epub:type="${type}" href="${file}">${xmlText(words)}</a></li>`;
  const body = `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${xmlText(t('takeaway.contents'))}</h1>
<ol>
${items.join('\n')}
${hasTerms ? entry('terms.xhtml', t('nav.glossary')) : ''}
${entry('colophon.xhtml', t('takeaway.colophon'))}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>${xmlText(t('takeaway.contents'))}</h2>
<ol>
${landmark('cover', 'cover.xhtml', t('takeaway.cover'))}
${landmark('toc', 'nav.xhtml#toc', t('takeaway.contents'))}
${first ? landmark('bodymatter', fileOf(first), t('takeaway.begin')) : ''}
${landmark('colophon', 'colophon.xhtml', t('takeaway.colophon'))}
</ol></nav>`;
  return bookPage(site, t('takeaway.contents'), body);
}

function sectionList({ site }: Book, text: TakeAway): string {
  const items = text.parts
    .filter(({ heading }) => heading !== '')
    .map(({ id, heading, language }) => {
      const marks = titleMarks({ site, titleLanguage: language });
      return `<li><a href="${fileOf(text)}#${xmlText(bookId(id))}"${marks}>${xmlText(heading)}</a></li>`;
    });
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : '';
}

/** The id of a place in a text: a name of XML, whatever signs a heading had. */
export function bookId(name: string): string {
  return `s-${name.replace(/[^\p{L}\p{N}_-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}`)}`;
}
