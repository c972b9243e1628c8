import { languageOf } from '../i18n/languages.ts';
import { wordsIn } from '../library/questions.ts';
import type { Question } from '../schemas/question.ts';
import type { Wording } from './wording.ts';
import type { Thing } from './json-ld.ts';

/** A question with its one answer, which the site gives and no visitor. */
export function questionOf({ site, url, publisher }: Wording, question: Question): Thing {
  const { words, language } = wordsIn(question, site.code);
  return {
    '@type': 'FAQPage',
    '@id': url,
    inLanguage: languageOf(language).tag,
    dateModified: question.checked,
    publisher,
    mainEntity: {
      '@type': 'Question',
      name: words.question,
      acceptedAnswer: { '@type': 'Answer', text: words.answer },
    },
  };
}
