import type { Site } from '../../components/site.ts';
import { usedIn } from '../../library/cited.ts';
import { chapterText, titleIn, type Chapter, type Handbook } from '../../library/entry.ts';
import { versionOf } from '../../versions/version-of.ts';
import { bodyOf } from './body.ts';
import type { TakeAway } from './document.ts';
import { inLanguage, plain } from './inline.ts';
import { noticesOf, translationOf } from './translation.ts';

/** A chapter of a handbook of our own as it is taken away by a reader of one language. */
export function takeAwayChapter(site: Site, entry: Handbook, chapter: Chapter): TakeAway {
  const { code } = site;
  const text = chapterText(chapter, code);
  const own = chapter.texts.get(code);
  const textLanguage = own?.hasBody ? code : chapter.source.language;
  const used = usedIn(entry, [...chapter.texts.values()]);
  const book = titleIn(entry, code);
  const key = `${entry.key}/${chapter.id}`;
  return {
    kind: 'chapters',
    path: `/${key}/`,
    code,
    title: text.words.title,
    titleLanguage: text.language,
    textLanguage,
    sourceLanguage: chapter.source.language,
    name: text.words.name,
    translation: translationOf(text, chapter.source.language),
    notices: noticesOf(site, text, chapter.source.language, textLanguage),
    modified: entry.record.changes.at(-1)?.date ?? entry.record.published,
    published: entry.record.published,
    edition: versionOf(entry, code),
    opening: [
      {
        type: 'paragraph',
        children: [
          ...plain(`${site.t('type.handbooks')}: `),
          {
            type: 'link',
            to: `/${entry.key}/`,
            children: inLanguage(plain(book.title), book.language, code),
          },
        ],
      },
    ],
    ...bodyOf(site, entry, chapter.source, own),
    closing: [],
    sources: entry.references
      .map((source, index) => ({ source, number: index + 1 }))
      .filter(({ source }) => used.sources.has(source.id)),
  };
}
