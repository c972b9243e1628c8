import type { Section } from '../markdown/sections.ts';
import type { Translation } from '../schemas/text.ts';
import { hashSection, hashSummary } from './hash.ts';

/**
 * How a part of a text stands to the source language:
 * - `source`: it is the source;
 * - `current`: made from the source as it is now;
 * - `changed`: the source has changed since, the section has moved, or the stamp is missing;
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
  const stamps = stampsOf(translation);
  const moved = movedParts(Object.keys(hashes), Object.keys(stamps));
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
      isMissing(part)
        ? 'missing'
        : stamps[part] === hash && !moved.has(part)
          ? 'current'
          : 'changed',
    ]),
  );
}

/** The stamps that a translation carries: hashes by the parts of the source it was made from. */
export function stampsOf(translation: StampedText | undefined): Readonly<Record<string, string>> {
  const note = translation?.frontMatter['translation'] as Translation | undefined;
  return note?.sections ?? {};
}

/**
 * The parts whose place among the others is not the one that the stamps were written in: sections
 * are matched by their order, so a translation must follow when the source moves one.
 */
function movedParts(source: readonly string[], stamped: readonly string[]): ReadonlySet<string> {
  // Keys that are whole numbers come first in any object, wherever they were written.
  const isOrdered = (part: string) => !/^\d+$/.test(part);
  // A form editor writes keys in the order of the alphabet, which then says nothing of theirs.
  if (stamped.join() === [...stamped].sort().join()) return new Set();
  const before = stamped.filter((part) => isOrdered(part) && source.includes(part));
  const now = source.filter((part) => isOrdered(part) && stamped.includes(part));
  return new Set(now.filter((part, index) => before[index] !== part));
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
