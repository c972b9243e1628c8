import type { Content } from '../content.ts';

/** A glossary term in some words. */
export interface FoundTerm {
  readonly id: string;
  /** The term as the glossary has it. */
  readonly wording: string;
  /** The term as it is written here. */
  readonly written: string;
  readonly offset: number;
}

export type TermFinder = (words: string) => FoundTerm[];

/**
 * Finds the terms of a language, preferred and alternative: whole words in letters of any size,
 * the longest where several begin at one place. In English a plural counts, in Arabic the article
 * and the particles that are written together with a word.
 */
export function termFinder(content: Content, language: string): TermFinder {
  const wordings = [...content.terms].flatMap(([id, { value }]) => {
    const wording = value?.terms[language];
    return wording
      ? [wording.preferred, ...(wording.alternative ?? [])].map((text) => ({ id, text }))
      : [];
  });
  wordings.sort((a, b) => b.text.length - a.text.length);
  if (wordings.length === 0) return () => [];
  const choices = wordings.map(({ text }) => `(${patternOf(text, language)})`).join('|');
  const pattern = new RegExp(`(?<![${letters}]-?)(?:${choices})(?!-?[${letters}])`, 'giu');
  return (words) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const wording = wordings[match.slice(1).findIndex((group) => group !== undefined)];
      if (!wording || isInName(match[0], wording.text, words, match.index)) return [];
      const { id, text } = wording;
      return [{ id, wording: text, written: match[0], offset: match.index }];
    });
}

/**
 * Whether the words belong to a name, such as a Ministry of Social Inclusion: large letters that
 * the glossary does not have, elsewhere than at the beginning of a sentence, or before another.
 */
function isInName(written: string, wording: string, words: string, offset: number): boolean {
  const isLarge = /^\p{Lu}/u.test(written) && !/^\p{Lu}/u.test(wording);
  if (!isLarge) return false;
  const isFirst = /(^|[.!?:;–]["”»)]*)\s*$/u.test(words.slice(0, offset));
  const isFollowed = /^[\s-]+\p{Lu}/u.test(words.slice(offset + written.length));
  return !isFirst || isFollowed || /[\s-]\p{Lu}/u.test(written);
}

const letters = '\\p{L}\\p{M}\\p{N}';

function patternOf(wording: string, language: string): string {
  const words = wording.split(/[\s-]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (language === 'ar')
    return words.map((word) => `(?:[وفبك]?ال|[وف]?لل?|[وفبكل])?${bare(word)}`).join('\\s+');
  const joined = words.join('[\\s-]+');
  if (language !== 'en') return joined;
  return /[^aeiou]y$/.test(joined) ? `${joined.slice(0, -1)}(?:y|ies)` : `${joined}(?:s|es)?`;
}

/** Without the article of its own. */
function bare(word: string): string {
  return word.replace(/^ال(?=..)/, '');
}
