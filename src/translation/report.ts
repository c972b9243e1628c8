import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import type { Content, ContentText, DataFile } from '../library/content.ts';
import { textGroups, type TextGroup } from '../library/entry-texts.ts';
import type { Translation } from '../schemas/text.ts';
import { sourceStates, translationStates, type SectionState } from './state.ts';
import { isReadable } from './version.ts';
import { wordsState, type Worded } from './words.ts';

/** The state of every translation. What a program reads of it changes with `version` alone. */
export interface TranslationReport {
  readonly version: 2;
  readonly entries: readonly ReportedEntry[];
  readonly totals: Readonly<Record<string, Total>>;
}

/** An entry, chapter, page, question or start page in every language of the site. */
export interface ReportedEntry {
  /** Where it lies: `case-studies/id`, `handbooks/id/chapter`, `pages/id`, `questions/id` … */
  readonly key: string;
  readonly sourceLanguage: string;
  readonly languages: Readonly<Record<string, ReportedText>>;
}

/** What there is of an entry in a language. */
export interface ReportedText {
  /** Its file, or null where it has none in this language. */
  readonly file: string | null;
  /** How it was translated; null in the source language and where there is nothing. */
  readonly method: 'machine' | 'human' | null;
  readonly reviewed: NonNullable<Translation['reviewed']> | null;
  /** The parts in the order of the source; null where a mistake leaves it unreadable. */
  readonly sections: readonly ReportedSection[] | null;
}

/** A part of a text: `summary`, `lead`, `words`, or a section by its slug in the source. */
export interface ReportedSection {
  readonly section: string;
  readonly state: SectionState;
}

/** The parts in a language. */
export interface Total extends Readonly<Record<SectionState, number>> {
  /** Those that a machine translated and nobody has reviewed. */
  readonly machineNotReviewed: number;
}

/** The state of every translation of a library, by entry, language and section. */
export function reportOn(content: Content): TranslationReport {
  const entries = [
    ...textGroups(content).map(reportGroup),
    ...[...content.questions].map(([id, file]) => reportWords(`questions/${id}`, file)),
    ...[...content.starts].map(([id, file]) => reportWords(`start/${id}`, file)),
  ].flatMap((entry) => entry ?? []);
  return { version: 2, entries, totals: totalsOf(entries, languageCodes) };
}

/** The totals by language of some entries. */
export function totalsOf(
  entries: readonly ReportedEntry[],
  languages: readonly LanguageCode[],
): TranslationReport['totals'] {
  return Object.fromEntries(
    languages.map((code) => {
      const total = { source: 0, current: 0, changed: 0, missing: 0, machineNotReviewed: 0 };
      for (const { languages: texts } of entries) {
        const { sections, method, reviewed } = texts[code] ?? nothing;
        for (const { state } of sections ?? []) {
          total[state] += 1;
          const isMade = state === 'current' || state === 'changed';
          if (isMade && method === 'machine' && !reviewed) total.machineNotReviewed += 1;
        }
      }
      return [code, total];
    }),
  );
}

const nothing: ReportedText = { file: null, method: null, reviewed: null, sections: null };

function reportGroup({ key, sourceLanguage, source, texts }: TextGroup): ReportedEntry {
  const reportText = (text: ContentText | undefined): ReportedText => {
    const note = text?.frontMatter?.['translation'] as Translation | undefined;
    return {
      file: text?.file ?? null,
      method: note?.method ?? null,
      reviewed: note?.reviewed ?? null,
      sections: sectionsOf(source, text),
    };
  };
  const languages = Object.fromEntries(
    languageCodes.map((code) => [code, reportText(texts.get(code))]),
  );
  return { key, sourceLanguage, languages };
}

function sectionsOf(source: ContentText | undefined, text: ContentText | undefined) {
  if (!isReadable(source) || (text && !isReadable(text))) return null;
  const states = text === source ? sourceStates(source) : translationStates(source, text);
  return [...states].map(([section, state]) => ({ section, state }));
}

/** What holds the words of every language in one file, as a whole: it has no sections. */
function reportWords(key: string, { file, value }: DataFile<Worded>): ReportedEntry | undefined {
  if (!value) return undefined;
  const { sourceLanguage, words } = value;
  const reportIn = (code: string): ReportedText => {
    const method = words[code]?.method;
    const sections = [{ section: 'words', state: wordsState(value, code) }];
    const how = method === undefined || method === 'source' ? null : method;
    return { file: method ? file : null, method: how, reviewed: null, sections };
  };
  const languages = Object.fromEntries(languageCodes.map((code) => [code, reportIn(code)]));
  return { key, sourceLanguage, languages };
}
