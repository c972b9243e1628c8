import type { Content } from '../library/content.ts';
import { textGroups } from '../library/entry-texts.ts';
import { findTranslation } from './find-text.ts';
import {
  ambiguity,
  findWords,
  languageProblems,
  wordsFiles,
  type WordsFile,
} from './find-words.ts';
import { edited, planOf, type Plan, type Step } from './plan.ts';
import { writeStamps } from './stamp.ts';
import { writeWordStamps } from './stamp-words.ts';
import { stampsFor } from './state.ts';
import { sourceWordsHash, translatedInto, wordsState } from './words.ts';

/** Which of the translations in some files are stamped. */
export interface Stamping {
  /** Those that are meant in files with words in several languages; all where none is named. */
  readonly languages?: readonly string[];
  /** Whether to stamp also where nobody can have looked at each: a whole library at once. */
  readonly isAll?: boolean;
}

/** A plan that stamps translations anew in every part that they have. */
export function planStamps(
  content: Content,
  files: readonly string[],
  { languages = [], isAll = false }: Stamping = {},
): Plan {
  return planOf(
    files.map((file): Step => {
      const words = findWords(content, file);
      if (words) {
        return 'problem' in words
          ? { problems: [words.problem] }
          : stampWords(words, languages, isAll);
      }
      const found = findTranslation(content, file, languages);
      if ('problem' in found) return { problems: [found.problem] };
      const { source, text } = found;
      const result = edited(file, () => writeStamps(text.source, stampsFor(source, text)));
      if ('problems' in result) return result;
      const isNew = result.text !== text.source;
      return { file, text: isNew ? result.text : undefined, told: [`${file}: stamped`] };
    }),
  );
}

/** The files of all translations. */
export function translationFiles(content: Content): string[] {
  const texts = textGroups(content).flatMap(({ source, texts: all }) =>
    [...all.values()].filter((text) => text !== source).map(({ file }) => file),
  );
  const words = [...wordsFiles(content).values()].filter(
    ({ value }) => !value || translatedInto(value).length > 0,
  );
  return [...texts, ...words.map(({ file }) => file)];
}

function stampWords(found: WordsFile, languages: readonly string[], isAll: boolean): Step {
  const { file, value, yaml } = found;
  const problems = languageProblems(found, languages);
  if (problems.length > 0) return { problems };
  const translations = translatedInto(value);
  // A translation that was never stamped is new; one that was may have been left behind.
  const behind = translations.filter(
    (code) => value.words[code]?.of !== undefined && wordsState(value, code) === 'changed',
  );
  if (!isAll && languages.length === 0 && behind.length > 1) {
    return { problems: [ambiguity(found, behind)] };
  }
  const chosen = languages.length > 0 ? languages : translations;
  if (chosen.length === 0)
    return { problems: [`${file}: it is not translated → nothing to stamp`] };
  const hash = sourceWordsHash(value);
  const text = writeWordStamps(yaml.text, Object.fromEntries(chosen.map((code) => [code, hash])));
  const isNew = text !== yaml.text;
  return {
    file,
    text: isNew ? text : undefined,
    told: chosen.map((code) => `${file}: ${code} stamped`),
  };
}
