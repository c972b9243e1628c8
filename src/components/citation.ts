import {
  citationTypes,
  formatCitations,
  type Citation,
  type CitationFormat,
} from '../carry/citation-formats.ts';
import { languageOf } from '../i18n/languages.ts';
import { textIn, type Entry } from '../library/entry.ts';
import type { LanguageCode } from '../i18n/languages.ts';

export { citationTypes as citationFormats, type CitationFormat };

/** The facts of a citation, of the entry as it is read in one language. */
export function citationOf(entry: Entry, language: LanguageCode, url: string): Citation {
  const text = textIn(entry, language);
  return {
    id: `silta-${entry.id}-${text.language}`,
    title: text.words.title,
    tag: languageOf(text.language).tag,
    date: entry.record.changes.at(-1)?.date ?? entry.record.published,
    url,
  };
}

/** An entry as one line to put into a document. */
export function plainCitation(entry: Entry, language: LanguageCode, url: string): string {
  const { title, date } = citationOf(entry, language, url);
  return `Silta (${date.slice(0, 4)}). ${title}. ${url} (${date}). CC BY 4.0.`;
}

/** An entry as a file that a reference manager imports: BibTeX, RIS, or CSL-JSON 1.0. */
export function citationFile(
  entry: Entry,
  language: LanguageCode,
  url: string,
  format: CitationFormat,
): string {
  return formatCitations([citationOf(entry, language, url)], format);
}
