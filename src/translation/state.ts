import type { Section } from '../markdown/sections.ts';
import type { Translation } from '../schemas/text.ts';
import { hashSection, hashSummary } from './hash.ts';

/**
 * How a part of a text stands to the source language:
 * - `source`: it is the source;
 * - `current`: made from the source as it is now;
 * - `changed`: the source has changed since, or the stamp is missing;
 * - `missing`: nobody has translated it; the source is shown in its place.
 */
export type SectionState = 'source' | 'current' | 'changed' | 'missing';

/** A text as far as translation looks at it. */
export interface StampedText {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly lead: Section;
  readonly sections: readonly Section[];
  readonly hasBody: boolean;
}

/** The hashes of a source text by part: `summary`, `lead`, and each section by its slug. */
export function sourceHashes(source: StampedText): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['summary', hashSummary(source.frontMatter)],
    ...(source.lead.nodes.length > 0 ? [['lead', hashSection(source.lead)] as const] : []),
    ...source.sections.map((section) => [section.slug, hashSection(section)] as const),
  ]);
}

/** The state of each part of a translation, by the slugs of the source's sections. */
export function translationStates(
  source: StampedText,
  translation: StampedText | undefined,
): ReadonlyMap<string, SectionState> {
  const hashes = sourceHashes(source);
  const note = translation?.frontMatter['translation'] as Translation | undefined;
  const isMissing = (part: string): boolean => {
    if (!translation) return true;
    if (part === 'summary') return false;
    if (part === 'lead')
      return translation.lead.isUntranslated || translation.lead.nodes.length === 0;
    const index = source.sections.findIndex((section) => section.slug === part);
    return translation.sections[index]?.isUntranslated ?? true;
  };
  return new Map(
    Object.entries(hashes).map(([part, hash]) => [
      part,
      isMissing(part) ? 'missing' : note?.sections?.[part] === hash ? 'current' : 'changed',
    ]),
  );
}

/** The state of each part of the source text itself. */
export function sourceStates(source: StampedText): ReadonlyMap<string, SectionState> {
  return new Map(Object.keys(sourceHashes(source)).map((part) => [part, 'source']));
}

/** The stamps that a translation made from the source as it is now must carry. */
export function stampsFor(
  source: StampedText,
  translation: StampedText,
): Readonly<Record<string, string>> {
  const states = translationStates(source, translation);
  return Object.fromEntries(
    Object.entries(sourceHashes(source)).filter(([part]) => states.get(part) !== 'missing'),
  );
}
