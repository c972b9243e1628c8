import { siteIn, type Site } from '../components/site.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { CaseStudy } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Section } from '../markdown/sections.ts';
import type { Pieces } from '../schemas/practice-file.ts';
import { plainParagraphs } from './plain-words.ts';

/** A standard section of a case study in words: the reader's where they exist, else the source's. */
export interface StandardSection {
  readonly language: LanguageCode;
  readonly paragraphs: Pieces[];
}

/**
 * The section that goes by a standard heading (an id of sections.yaml), as paragraphs of plain
 * words; without any where the entry has no such section.
 */
export function standardSection(site: Site, entry: CaseStudy, id: string): StandardSection {
  const index = indexOf(site.library, entry, id);
  const own = entry.texts.get(site.code);
  const section = own?.hasBody ? own.sections[index] : undefined;
  if (section && !section.isUntranslated) return inWords(site, entry, section);
  const source = entry.source.sections[index];
  const around = siteIn(entry.source.language);
  return source ? inWords(around, entry, source) : { language: site.code, paragraphs: [] };
}

/** Translations keep the order of the source, so the place of a heading holds in all of them. */
function indexOf(library: Library, entry: CaseStudy, id: string): number {
  const heading = library.sections.find((section) => section.id === id)?.labels as
    Readonly<Record<string, string>> | undefined;
  return entry.source.sections.findIndex(
    (each) => each.heading === heading?.[entry.source.language],
  );
}

function inWords(site: Site, entry: CaseStudy, section: Section): StandardSection {
  return { language: site.code, paragraphs: plainParagraphs(site, entry, section.nodes) };
}
