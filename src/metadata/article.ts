import { languageOf } from '../i18n/languages.ts';
import { chapterText, titleIn, type Entry } from '../library/entry.ts';
import { entryChangedOn } from './content-dates.ts';
import { licence, publisherName, type Wording } from './wording.ts';
import type { Thing } from './json-ld.ts';

/** An entry as an article, with the article that it was translated from. */
export function articleOf(wording: Wording, entry: Entry): Thing {
  const { site, address } = wording;
  const { title, language } = titleIn(entry, site.code);
  return {
    ...article(wording, entry, title, language),
    isPartOf: { '@type': 'WebSite', '@id': address('/'), name: publisherName },
    ...(entry.sourceLanguage === language
      ? {}
      : { translationOfWork: { '@id': address(`/${entry.key}/`, entry.sourceLanguage) } }),
  };
}

/** A chapter of a handbook as an article; the whole of it on one page is described elsewhere. */
export function chapterOf(wording: Wording, entry: Entry, id: string): Thing[] {
  const { site, address, page } = wording;
  const chapters = entry.collection === 'handbooks' ? entry.chapters : [];
  const chapter = chapters.find((each) => each.id === id);
  if (!chapter) return [];
  const { words, language } = chapterText(chapter, site.code);
  const book = titleIn(entry, site.code).title;
  return [
    {
      ...article(wording, entry, words.title, language),
      isPartOf: { '@type': 'Book', '@id': address(`/${entry.key}/`), name: book },
      ...(entry.sourceLanguage === language
        ? {}
        : { translationOfWork: { '@id': address(page.path, entry.sourceLanguage) } }),
    },
  ];
}

function article(
  { site, url, picture, publisher, samePublisher }: Wording,
  entry: Entry,
  headline: string,
  language: Entry['sourceLanguage'],
): Thing {
  return {
    '@type': 'Article',
    '@id': url,
    headline,
    inLanguage: languageOf(language).tag,
    datePublished: entry.record.published,
    dateModified: entryChangedOn(entry),
    about: entry.record.themes.map((theme) => ({
      '@type': 'Thing',
      name: site.label('theme', theme),
    })),
    image: picture,
    license: licence,
    author: publisher,
    publisher: samePublisher,
  };
}
