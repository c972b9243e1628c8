import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import type { SectionList } from '../schemas/list.ts';
import type { Translation } from '../schemas/text.ts';
import type { SectionState } from '../translation/state.ts';
import type { EntryText } from './entry.ts';
import type { Library } from './library.ts';

/** How far the texts are translated into a language, in parts (summary, lead, sections). */
export interface TranslationStatus {
  readonly language: LanguageCode;
  readonly states: StateCounts;
  /** Parts that a machine made and nobody has reviewed. */
  readonly machine: number;
  /** The counts by the standard heading of a section, or `summary`, `lead` or `other`. */
  readonly sections: Readonly<Record<string, StateCounts>>;
  /** The parts that the source has left behind, text by text. */
  readonly changed: readonly TextParts[];
  readonly missing: readonly TextParts[];
}

export type StateCounts = Readonly<Record<SectionState, number>>;

/** Parts of a text: of an entry, of a chapter (`handbooks/id/chapter`) or of a page (`pages/id`). */
export interface TextParts {
  readonly text: string;
  readonly parts: readonly string[];
}

interface Text {
  readonly key: string;
  readonly source: EntryText<unknown>;
  readonly texts: ReadonlyMap<LanguageCode, EntryText<unknown>>;
}

/** The state of the translations of entries, chapters and pages about the site, by language. */
export function translationsOf(library: Library): TranslationStatus[] {
  const texts = textsOf(library);
  const headings = standardHeadings(library.sections);
  return languageCodes.map((language) => translationStatus(texts, headings, language));
}

function translationStatus(
  texts: readonly Text[],
  headings: ReadonlyMap<string, string>,
  language: LanguageCode,
): TranslationStatus {
  const sections: Record<string, Record<SectionState, number>> = {};
  const total = noStates();
  let machine = 0;
  const changed: TextParts[] = [];
  const missing: TextParts[] = [];
  for (const { key, source, texts: byLanguage } of texts) {
    const text = byLanguage.get(language);
    const states = [...source.states.keys()].map((part) => ({
      part,
      state: text?.states.get(part) ?? ('missing' as const),
    }));
    for (const { part, state } of states) {
      const section = (sections[kindOf(source, part, headings)] ??= noStates());
      section[state] += 1;
      total[state] += 1;
    }
    const inState = (state: SectionState) =>
      states.filter((each) => each.state === state).map(({ part }) => part);
    if (isUnreviewed(text)) machine += inState('current').length + inState('changed').length;
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
