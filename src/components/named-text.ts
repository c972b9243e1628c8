import type { LanguageCode } from '../i18n/languages.ts';
import { chapterText, titleIn, type EntryText } from '../library/entry.ts';
import { wordsIn } from '../library/questions.ts';
import type { Site } from './site.ts';

/** A text of the library and some of its parts, in words. */
export interface NamedText {
  readonly title: string;
  readonly language: LanguageCode;
  /** The path of its page, without a language. */
  readonly path: string;
  readonly partLabels: readonly string[];
}

/**
 * The words for a text (`collection/id`, `handbooks/id/chapter` or `pages/id`) and its parts, which
 * go by the headings of the source; or for a question or start page (`questions/id`, `start/id`),
 * whose only part goes by what it is.
 * @throws RangeError when there is no such text.
 */
export function namedText(site: Site, key: string, parts: readonly string[]): NamedText {
  const { library, code, t } = site;
  const [collection = '', id = '', chapterId] = key.split('/');
  const named = (source: EntryText<unknown>, words: Omit<NamedText, 'partLabels'>) => ({
    ...words,
    partLabels: parts.map((part) =>
      part === 'summary' || part === 'lead'
        ? t(`translation.${part}`)
        : (source.sections.find(({ slug }) => slug === part)?.heading ?? part),
    ),
  });
  const question = collection === 'questions' ? library.questions.get(id) : undefined;
  const start = collection === 'start' ? library.starts.get(id) : undefined;
  const whole = () => ({ path: `/${key}/`, partLabels: [t(`type.${collection}`)] });
  if (question) {
    const { words, language } = wordsIn(question, code);
    return { title: words.question, language, ...whole() };
  }
  if (start) {
    const { words, language } = wordsIn(start, code);
    return { title: words.title, language, ...whole() };
  }
  const pages = library.pages.get(id);
  const page = pages?.get(code) ?? pages?.get('en');
  const source = pages?.get('en');
  if (collection === 'pages' && page && source) {
    const path = id === 'about' ? '/about/' : `/about/${id}/`;
    return named(source, { title: page.words.title, language: page.language, path });
  }
  const entry = library.byKey.get(`${collection}/${id}`);
  if (!entry) throw new RangeError(`there is no text ${key}`);
  const chapters = 'chapters' in entry ? entry.chapters : [];
  const chapter = chapters.find((each) => each.id === chapterId);
  if (!chapter) return named(entry.source, { ...titleIn(entry, code), path: `/${entry.key}/` });
  const { words, language } = chapterText(chapter, code);
  return named(chapter.source, { title: words.title, language, path: `/${key}/` });
}
