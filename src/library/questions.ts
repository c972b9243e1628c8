import type { LanguageCode } from '../i18n/languages.ts';
import type { Passage, Question } from '../schemas/question.ts';
import type { StartPage } from '../schemas/start-page.ts';
import type { Entry, EntryText } from './entry.ts';
import type { Library } from './library.ts';

/** What was written per language, in some of them. */
interface Worded<Words> {
  readonly sourceLanguage: string;
  readonly words: Readonly<Record<string, Words | undefined>>;
}

/** The words of a question in some language. */
export type QuestionWords = NonNullable<Question['words'][string]>;

/** The words of a start page in some language. */
export type StartWords = NonNullable<StartPage['words'][string]>;

/**
 * The words in a language, or in the source language where there are none, and which it is.
 * @throws RangeError when neither is there; the schema lets none through.
 */
export function wordsIn<Words>(
  { sourceLanguage, words }: Worded<Words>,
  language: LanguageCode,
): { readonly language: LanguageCode; readonly words: Words } {
  const own = words[language];
  if (own) return { language, words: own };
  const source = words[sourceLanguage];
  if (!source) throw new RangeError(`nothing is written in ${sourceLanguage}`);
  return { language: sourceLanguage as LanguageCode, words: source };
}

/** The languages in which something is written, in no order. */
export function languagesOf({ words }: Worded<unknown>): LanguageCode[] {
  return Object.keys(words).filter((code) => words[code] !== undefined) as LanguageCode[];
}

/** A passage found: its entry, and the heading and anchor of its section in a language. */
export interface FoundPassage {
  readonly entry: Entry;
  readonly anchor: string | undefined;
  readonly heading: string | undefined;
  /** The language that the heading is in. */
  readonly language: LanguageCode;
}

/** Where a passage lies; undefined when its entry does not exist. */
export function findPassage(
  library: Library,
  { entry: key, section }: Partial<Passage>,
  language: LanguageCode,
): FoundPassage | undefined {
  const entry = library.byKey.get(key ?? '');
  if (!entry) return undefined;
  const index = entry.source.sections.findIndex(({ slug }) => slug === section);
  const own = entry.texts.get(language) as EntryText<unknown> | undefined;
  const translated = own?.sections[index];
  const heading = translated ?? entry.source.sections[index];
  return {
    entry,
    anchor: heading && section,
    heading: heading?.heading,
    language: translated ? language : entry.sourceLanguage,
  };
}

const byEntry = new WeakMap<Library, Map<string, string[]>>();

/** The ids of the questions whose answers rest on an entry. */
export function questionsOn(library: Library, key: string): readonly string[] {
  let known = byEntry.get(library);
  if (!known) {
    known = new Map();
    for (const [id, { passages }] of library.questions) {
      for (const entry of new Set(passages.map((passage) => passage.entry))) {
        known.set(entry, [...(known.get(entry) ?? []), id]);
      }
    }
    byEntry.set(library, known);
  }
  return known.get(key) ?? [];
}
