import { plainWords } from '../../components/figure.ts';
import { siteIn, type Site } from '../../components/site.ts';
import { entriesOf } from '../../explorer/make-explorer-file.ts';
import { collator } from '../../i18n/format.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { textIn, type Entry } from '../../library/entry.ts';
import { collections, type Collection } from '../../schemas/list.ts';
import { takeAwayChapter } from '../take-away/chapter.ts';
import type { TakeAway } from '../take-away/document.ts';
import { takeAwayEntry } from '../take-away/entry.ts';
import { takeAwayTerm } from '../take-away/term.ts';
import type { Book } from './book.ts';

/** Every book of the site: of each collection, of the glossary and of each handbook, by language. */
export function* booksOf(): Generator<Book> {
  for (const code of languageCodes) {
    const site = siteIn(code);
    for (const collection of collections) {
      const texts = entriesOf(site, collection).map((entry) => textsOfEntry(site, entry));
      if (texts.length > 0) yield collectionBook(site, collection, texts.flat());
      if (collection !== 'handbooks') continue;
      for (const [first, ...chapters] of texts)
        if (first) yield handbookBook(site, first, chapters);
    }
    if (site.library.terms.size > 0) yield glossaryBook(site);
  }
}

/** An entry, and the chapters of a handbook of our own after it. */
export function textsOfEntry(site: Site, entry: Entry): TakeAway[] {
  const chapters = entry.collection === 'handbooks' ? entry.chapters : [];
  return [
    takeAwayEntry(site, entry),
    ...(entry.collection === 'handbooks'
      ? chapters.map((chapter) => takeAwayChapter(site, entry, chapter))
      : []),
  ];
}

/** The path of the book of a collection, a handbook (`handbooks/x`) or the glossary in the site. */
export function bookPath(code: string, page: string): string {
  return `${code}/${page}/${page.split('/').at(-1) ?? ''}-${code}.epub`;
}

function collectionBook(site: Site, collection: Collection, texts: readonly TakeAway[]): Book {
  return {
    site,
    path: bookPath(site.code, collection),
    page: `/${collection}/`,
    title: site.t(`collection.${collection}`),
    titleLanguage: site.code,
    description: site.t(`collection.${collection}-lead`),
    texts,
    hasSections: false,
  };
}

function handbookBook(site: Site, first: TakeAway, chapters: readonly TakeAway[]): Book {
  const entry = site.library.byKey.get(first.path.slice(1, -1));
  if (!entry) throw new RangeError(`there is no handbook ${first.path}`);
  const { words, language } = textIn(entry, site.code);
  return {
    site,
    path: bookPath(site.code, entry.key),
    page: first.path,
    title: first.title,
    titleLanguage: first.titleLanguage,
    description: plainWords(siteIn(language), entry, words.summary),
    texts: [first, ...chapters],
    hasSections: true,
  };
}

function glossaryBook(site: Site): Book {
  const { compare } = collator(site.code);
  return {
    site,
    path: bookPath(site.code, 'glossary'),
    page: '/glossary/',
    title: site.t('nav.glossary'),
    titleLanguage: site.code,
    description: site.t('glossary.lead'),
    texts: [...site.library.terms.keys()]
      .map((id) => takeAwayTerm(site, id))
      .sort((a, b) => compare(a.title, b.title)),
    hasSections: false,
  };
}
