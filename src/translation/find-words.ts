import type { Content, DataFile } from '../library/content.ts';
import { validate } from '../library/validate.ts';
import { readYaml } from '../library/yaml.ts';
import { choose, mistakesIn, type Problem } from './find-text.ts';
import { translatedInto, type Worded } from './words.ts';

/** The file of a question or start page that can be read. */
export type WordsFile = DataFile<Worded> & { readonly value: Worded };

/** The files that hold their words in every language, by their paths. */
export function wordsFiles(content: Content): Map<string, DataFile<Worded>> {
  const files = [...content.questions.values(), ...content.starts.values()];
  return new Map(files.map((each) => [each.file, each]));
}

/** The question or start page in a file, why nothing can be said of it, or undefined: neither. */
export function findWords(content: Content, file: string): WordsFile | Problem | undefined {
  const found = wordsFiles(content).get(file);
  return found && (isReadable(found) ? found : mistakesIn(file));
}

/** Another version of a question or start page, read as the file itself was. */
export function readWordsVersion(file: WordsFile, text: string): WordsFile | undefined {
  const yaml = readYaml(text, file.file);
  const { value } = validate(file.schema, yaml, file.file);
  const read = { ...file, yaml, value: value as Worded | undefined };
  return isReadable(read) ? read : undefined;
}

/** What is wrong with languages that somebody named: the words are not translated into them. */
export function languageProblems({ file, value }: WordsFile, languages: readonly string[]) {
  const known = translatedInto(value);
  return languages
    .filter((language) => !known.includes(language))
    .map((language) =>
      language === value.sourceLanguage
        ? `${file}: it was written in ${language}, that is no translation → name its translations`
        : `${file}: it has no words in ${language} → ${choose(language, known)}`,
    );
}

/** Why languages must be named: nobody knows which of several that are behind are meant. */
export function ambiguity({ file }: WordsFile, behind: readonly string[]): string {
  const which = `the source has changed since ${behind.join(', ')} were made`;
  return `${file}: ${which} → name those that say it now: --language ${behind[0]}`;
}

/** Whether it is valid and every translation words the same steps as the source. */
function isReadable(file: DataFile<Worded>): file is WordsFile {
  if (file.value === undefined) return false;
  const { sourceLanguage, words } = file.value;
  const stepsIn = (language: string) =>
    Object.keys((words[language] as { steps?: object } | undefined)?.steps ?? {})
      .sort()
      .join();
  return translatedInto(file.value).every((code) => stepsIn(code) === stepsIn(sourceLanguage));
}
