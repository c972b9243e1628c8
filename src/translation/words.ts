import { hashWords } from './hash.ts';
import type { SectionState } from './state.ts';

/** What holds its words in every language in one file: a question or a start page. */
export interface Worded {
  readonly sourceLanguage: string;
  readonly words: Readonly<Record<string, Wording | undefined>>;
}

/** Words in a language: how they came about, and a hash of what a translation was made from. */
export interface Wording {
  readonly method: 'source' | 'human' | 'machine';
  readonly of?: string | undefined;
}

/** The hash of the words in the source language: what a translation made from them must carry. */
export function sourceWordsHash({ sourceLanguage, words }: Worded): string {
  return hashWords(words[sourceLanguage] ?? {});
}

/** How the words in a language stand to those in the source language, as a whole. */
export function wordsState(worded: Worded, language: string): SectionState {
  const own = worded.words[language];
  if (!own) return 'missing';
  if (language === worded.sourceLanguage) return 'source';
  return own.of === sourceWordsHash(worded) ? 'current' : 'changed';
}

/** The languages that something is translated into, in the order of its file. */
export function translatedInto({ sourceLanguage, words }: Worded): string[] {
  return Object.keys(words).filter((code) => words[code] && code !== sourceLanguage);
}
