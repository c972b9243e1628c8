import type { LanguageCode } from '../i18n/languages.ts';
import type { Entry, EntryText } from '../library/entry.ts';
import type { Section } from '../markdown/sections.ts';
import { hashSection } from '../translation/hash.ts';
import { canonicalWords, digest } from './digest.ts';

/** A text as far as it is shown. */
type Text = EntryText<{ readonly translation?: unknown }>;

/**
 * A hash of the words that the page of an entry shows in a language, those that stand there in the
 * source language for want of a translation among them, and the chapters of a handbook.
 */
export function wordsHash(entry: Entry, language: LanguageCode): string {
  const chapters = entry.collection === 'handbooks' ? entry.chapters : [];
  const shown = [entry, ...chapters].map(({ source, texts }) =>
    shownWords(source, texts.get(language)),
  );
  return digest(canonicalWords(shown), 8);
}

function shownWords(source: Text, own: Text | undefined): unknown {
  const { words } = own ?? source;
  // How a translation was made is no part of what it says; canonical words leave out undefined.
  const shown = { ...words, translation: undefined };
  return [shown, ...shownSections(source, own).map(sectionHash)];
}

/** The lead and the sections of a page: each the reader's own where there is one, else the source's. */
export function shownSections(source: Text, own: Text | undefined): readonly Section[] {
  const translated = own?.hasBody ? own : undefined;
  return [source.lead, ...source.sections].map((section, index) => {
    const part = index === 0 ? translated?.lead : translated?.sections[index - 1];
    return part === undefined || part.isUntranslated ? section : part;
  });
}

/** Sections do not change once they are read, and seven pages may show the same one. */
const known = new WeakMap<Section, string>();

function sectionHash(section: Section): string {
  const hash = known.get(section) ?? hashSection(section);
  known.set(section, hash);
  return hash;
}
