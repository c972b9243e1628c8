import type { LanguageCode } from '../i18n/languages.ts';
import type { Section } from '../markdown/sections.ts';
import type { CaseStudyRecord, CaseStudyText } from '../schemas/case-study.ts';
import type { FrameworkRecord, FrameworkText } from '../schemas/framework.ts';
import type { GuidanceRecord, GuidanceText } from '../schemas/guidance.ts';
import type { ChapterText, HandbookRecord, HandbookText } from '../schemas/handbook.ts';
import type { Source } from '../schemas/source.ts';
import type { SectionState } from '../translation/state.ts';
import type { Evidence } from './evidence.ts';

/** The words of an entry in one language. */
export interface EntryText<Words> {
  readonly language: LanguageCode;
  /** The path of the file from the folder that holds the content folder. */
  readonly file: string;
  readonly words: Words;
  /** The text as it stands in the file, front matter included. */
  readonly mdx: string;
  readonly lead: Section;
  readonly sections: readonly Section[];
  readonly hasBody: boolean;
  /** The state of each part (`summary`, `lead`, slugs of the source's sections). */
  readonly states: ReadonlyMap<string, SectionState>;
}

interface Joined<Collection extends string, Record, Words> {
  readonly collection: Collection;
  readonly id: string;
  /** `collection/id`. */
  readonly key: string;
  readonly record: Record;
  readonly sourceLanguage: LanguageCode;
  readonly source: EntryText<Words>;
  readonly texts: ReadonlyMap<LanguageCode, EntryText<Words>>;
  /** The languages that have a body, the source language first. */
  readonly bodyLanguages: readonly LanguageCode[];
  readonly evidence: Evidence;
  /** The sources in the order of the record: a reference's number is its place here. */
  readonly references: readonly Source[];
}

export type CaseStudy = Joined<'case-studies', CaseStudyRecord, CaseStudyText>;
export type Guidance = Joined<'guidance', GuidanceRecord, GuidanceText>;
export type Framework = Joined<'frameworks', FrameworkRecord, FrameworkText>;
export type Handbook = Joined<'handbooks', HandbookRecord, HandbookText> & {
  /** The chapters of a handbook of our own, in order. */
  readonly chapters: readonly Chapter[];
};

/** A chapter of a handbook of our own, in each language that it exists in. */
export interface Chapter {
  readonly id: string;
  readonly source: EntryText<ChapterText>;
  readonly texts: ReadonlyMap<LanguageCode, EntryText<ChapterText>>;
}

/** An entry of any collection: facts, words in each language, and what follows from them. */
export type Entry = CaseStudy | Guidance | Framework | Handbook;

/** The words of an entry in a language, or in its source language where there are none. */
export function textIn<E extends Entry>(entry: E, language: LanguageCode): E['source'] {
  return (entry.texts.get(language) as E['source'] | undefined) ?? entry.source;
}

/** The title of an entry in a language, and the language that it is really in. */
export function titleIn(entry: Entry, language: LanguageCode) {
  const text = textIn(entry, language);
  return { title: text.words.title, language: text.language };
}

/** The language that the body is mostly read in: the reader's where it has one, else the source. */
export function bodyLanguage(entry: Entry, language: LanguageCode): LanguageCode {
  return entry.bodyLanguages.includes(language) ? language : entry.sourceLanguage;
}

/** The words of a chapter in a language, or in its source language where there are none. */
export function chapterText(chapter: Chapter, language: LanguageCode): EntryText<ChapterText> {
  return chapter.texts.get(language) ?? chapter.source;
}
