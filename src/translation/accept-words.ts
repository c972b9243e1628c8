import { ambiguity, languageProblems, type WordsFile } from './find-words.ts';
import type { Step } from './plan.ts';
import { writeWordStamps } from './stamp-words.ts';
import { sourceWordsHash, translatedInto, wordsState } from './words.ts';

/** What somebody says of the translations in the file of a question or start page. */
export interface WordsAcceptance {
  /** The languages that were looked at; the one that is behind where none is named. */
  readonly languages?: readonly string[];
  readonly sections: readonly string[];
  readonly hasReview: boolean;
}

/** The step that gives the hash of the source to the translations that were looked at. */
export function acceptWords(
  found: WordsFile,
  { languages = [], sections, hasReview }: WordsAcceptance,
): Step {
  const { file, value, yaml } = found;
  const behind = translatedInto(value).filter((code) => wordsState(value, code) === 'changed');
  const problems = [...languageProblems(found, languages), ...wholeProblems(file, sections)];
  if (hasReview) {
    const advice = 'leave --reviewed out; where a person worded it anew, write: method: human';
    problems.push(`${file}: it has no place for a review → ${advice}`);
  }
  if (languages.length === 0 && behind.length > 1) problems.push(ambiguity(found, behind));
  if (problems.length > 0) return { problems };
  const accepted = behind.filter((code) => languages.length === 0 || languages.includes(code));
  const left = behind.filter((code) => !accepted.includes(code));
  const hash = sourceWordsHash(value);
  const stamps = Object.fromEntries(accepted.map((code) => [code, hash]));
  const told = [
    accepted.length > 0 ? `accepted ${accepted.join(', ')}` : 'nothing to accept: it is current',
    ...(left.length > 0 ? [`still behind in ${left.join(', ')}`] : []),
  ];
  return {
    file,
    text: accepted.length > 0 ? writeWordStamps(yaml.text, stamps) : undefined,
    told: [`${file}: ${told.join('; ')}`],
  };
}

/** What is wrong with sections that somebody named: the words have none. */
export function wholeProblems(file: string, sections: readonly string[]): string[] {
  return sections.some((section) => section !== 'words')
    ? [`${file}: its words are one part → leave --section out`]
    : [];
}
