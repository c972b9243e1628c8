import { facetLabel, facetPath } from '../../components/facet-label.ts';
import type { Site } from '../../components/site.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { titleIn } from '../../library/entry.ts';
import { findPassage, wordsIn } from '../../library/questions.ts';
import type { Passage } from '../../schemas/question.ts';
import { wordsState } from '../../translation/words.ts';
import { canonicalWords, digest } from '../../versions/digest.ts';
import type { Block, Inline, TakeAway } from './document.ts';
import { headingOf } from './heading.ts';
import { inLanguage, plain } from './inline.ts';

/** A question with its answer as it is taken away by a reader of one language. */
export function takeAwayQuestion(site: Site, id: string): TakeAway {
  const { t, code, library } = site;
  const question = library.questions.get(id);
  if (!question) throw new RangeError(`there is no question "${id}"`);
  const { words, language } = wordsIn(question, code);
  const isBehind = wordsState(question, code) === 'changed';
  const notices = [
    ...(language === code
      ? words.method === 'machine'
        ? [t('translation.machine')]
        : []
      : [t('translation.page-fallback', { language: languageOf(language).name })]),
    ...(isBehind ? [t('translation.changed')] : []),
  ];
  const themes = question.themes.flatMap((theme, index): Inline[] => [
    ...(index > 0 ? plain(' · ') : []),
    {
      type: 'link',
      to: facetPath('theme', theme),
      children: plain(facetLabel(site, 'theme', theme)),
    },
  ]);
  return {
    kind: 'questions',
    path: `/questions/${id}/`,
    code,
    title: words.question,
    titleLanguage: language,
    textLanguage: language,
    sourceLanguage: question.sourceLanguage as LanguageCode,
    translation: { method: words.method, isBehind },
    notices,
    modified: question.checked,
    edition: digest(canonicalWords([code, words, question.passages]), 9),
    opening: [
      paragraph(inLanguage(plain(words.answer), language, code)),
      headingOf('built-from', t('question.built-from')),
      {
        type: 'list',
        isLoose: false,
        items: question.passages.map((passage) => [passageLink(site, passage)]),
      },
      paragraph(plain(t('question.checked', { date: formatDate(question.checked, code) }))),
      paragraph(themes),
    ],
    parts: [],
    closing: [],
    sources: [],
    notes: new Map(),
  };
}

function paragraph(children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

function passageLink({ code, library, t }: Site, passage: Passage): Block {
  const found = findPassage(library, passage, code);
  if (!found) throw new RangeError(`there is no entry "${passage.entry}"`);
  const { title, language } = titleIn(found.entry, code);
  const to = `/${found.entry.key}/`;
  const section: Inline[] =
    found.anchor === undefined
      ? []
      : [
          ...plain(' · '),
          {
            type: 'link',
            to: `${to}#${found.anchor}`,
            children: inLanguage(plain(found.heading ?? ''), found.language, code),
          },
        ];
  return paragraph([
    { type: 'link', to, children: inLanguage(plain(title), language, code) },
    ...section,
    ...plain(` (${t(`type.${found.entry.collection}`)})`),
  ]);
}
