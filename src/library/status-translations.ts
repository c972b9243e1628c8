import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import type { SectionList } from '../schemas/list.ts';
import type { Translation } from '../schemas/text.ts';
import type { SectionState } from '../translation/state.ts';
import { wordsState, type Worded } from '../translation/words.ts';
import type { EntryText } from './entry.ts';
import type { Library } from './library.ts';

/** How far everything is translated into a language, in parts (summary, lead, sections, words). */
export interface TranslationStatus {
  readonly language: LanguageCode;
  readonly states: StateCounts;
  /** Parts that a machine made and nobody has reviewed. */
  readonly machine: number;
  /**
   * The counts by the standard heading of a section, or `summary`, `lead` or `other`; the words of
   * questions and start pages under `questions` and `start`.
   */
  readonly sections: Readonly<Record<string, StateCounts>>;
  /** The parts that the source has left behind, text by text. */
  readonly changed: readonly TextParts[];
  readonly missing: readonly TextParts[];
}

export type StateCounts = Readonly<Record<SectionState, number>>;

/**
 * Parts of a text: of an entry, of a chapter (`handbooks/id/chapter`) or of a page (`pages/id`); or
 * `words`, all that `questions/id` or `start/id` says.
 */
export interface TextParts {
  readonly text: string;
  readonly parts: readonly string[];
}

/** What is translated part by part: a text, or the words of a question or start page. */
interface Translated {
  readonly key: string;
  /** The parts of the source, each with the kind that it is counted under. */
  readonly parts: readonly { readonly part: string; readonly kind: string }[];
  readonly stateOf: (part: string, language: LanguageCode) => SectionState;
  /** Whether a machine made the translation and nobody has reviewed it. */
  readonly isUnreviewed: (language: LanguageCode) => boolean;
}

interface Text {
  readonly key: string;
  readonly source: EntryText<unknown>;
  readonly texts: ReadonlyMap<LanguageCode, EntryText<unknown>>;
}

/** The state of the translations of everything that is translated, by language. */
export function translationsOf(library: Library): TranslationStatus[] {
  const headings = standardHeadings(library.sections);
  const all = [
    ...textsOf(library).map((text) => translatedText(text, headings)),
    ...[...library.questions].map(([id, question]) => translatedWords('questions', id, question)),
    ...[...library.starts].map(([id, start]) => translatedWords('start', id, start)),
  ];
  return languageCodes.map((language) => translationStatus(all, language));
}

function translatedText(
  { key, source, texts }: Text,
  headings: ReadonlyMap<string, string>,
): Translated {
  return {
    key,
    parts: [...source.states.keys()].map((part) => ({
      part,
      kind: kindOf(source, part, headings),
    })),
    stateOf: (part, language) => texts.get(language)?.states.get(part) ?? 'missing',
    isUnreviewed: (language) => isUnreviewed(texts.get(language)),
  };
}

function translatedWords(folder: string, id: string, worded: Worded): Translated {
  return {
    key: `${folder}/${id}`,
    parts: [{ part: 'words', kind: folder }],
    stateOf: (_, language) => wordsState(worded, language),
    isUnreviewed: (language) => worded.words[language]?.method === 'machine',
  };
}

function translationStatus(all: readonly Translated[], language: LanguageCode): TranslationStatus {
  const sections: Record<string, Record<SectionState, number>> = {};
  const total = noStates();
  let machine = 0;
  const changed: TextParts[] = [];
  const missing: TextParts[] = [];
  for (const { key, parts, stateOf, isUnreviewed: isMachine } of all) {
    const states = parts.map(({ part, kind }) => ({ part, kind, state: stateOf(part, language) }));
    for (const { kind, state } of states) {
      const section = (sections[kind] ??= noStates());
      section[state] += 1;
      total[state] += 1;
    }
    const inState = (state: SectionState) =>
      states.filter((each) => each.state === state).map(({ part }) => part);
    if (isMachine(language)) machine += inState('current').length + inState('changed').length;
    if (inState('changed').length > 0) changed.push({ text: key, parts: inState('changed') });
    if (inState('missing').length > 0) missing.push({ text: key, parts: inState('missing') });
  }
  return { language, states: total, machine, sections, changed, missing };
}

function noStates(): Record<SectionState, number> {
  return { source: 0, current: 0, changed: 0, missing: 0 };
}

function isUnreviewed(text: EntryText<unknown> | undefined): boolean {
  const { translation } = (text?.words ?? {}) as { readonly translation?: Translation };
  return translation?.method === 'machine' && !translation.reviewed;
}

function kindOf(
  source: EntryText<unknown>,
  part: string,
  headings: ReadonlyMap<string, string>,
): string {
  if (part === 'summary' || part === 'lead') return part;
  const heading = source.sections.find(({ slug }) => slug === part)?.heading ?? '';
  return headings.get(heading) ?? 'other';
}

/** The ids of the standard headings by their words in every language. */
function standardHeadings(sections: SectionList): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ id, labels }) =>
      Object.values(labels).map((label) => [String(label), id] as const),
    ),
  );
}

function textsOf(library: Library): Text[] {
  return [
    ...library.entries.flatMap((entry) => [
      entry,
      ...('chapters' in entry
        ? entry.chapters.map((chapter) => ({ ...chapter, key: `${entry.key}/${chapter.id}` }))
        : []),
    ]),
    ...[...library.pages].flatMap(([id, texts]) => {
      const source = texts.get('en');
      return source ? [{ key: `pages/${id}`, source, texts }] : [];
    }),
  ];
}
