import { languageOf } from '../i18n/languages.ts';
import { textIn, type Entry } from '../library/entry.ts';
import type { LanguageCode } from '../i18n/languages.ts';

/** The formats in which a citation can be had, with the type each is served as. */
export const citationFormats = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

export type CitationFormat = keyof typeof citationFormats;

/** What a citation of an entry says. */
interface Citation {
  readonly id: string;
  readonly title: string;
  readonly tag: string;
  readonly date: string;
  readonly url: string;
}

/** The facts of a citation, of the entry as it is read in one language. */
function citationOf(entry: Entry, language: LanguageCode, url: string): Citation {
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
  const citation = citationOf(entry, language, url);
  return { bib, ris, json }[format](citation);
}

function bib({ id, title, tag, date, url }: Citation): string {
  const fields = { author: '{Silta}', title: `{${escapeTex(title)}}`, date, url, langid: tag };
  const lines = Object.entries(fields).map(([key, value]) => {
    return `  ${key} = {${value}},`;
  });
  return `@online{${id},\n${lines.join('\n')}\n}\n`;
}

function escapeTex(words: string): string {
  return words.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (character) => `\\${character}`);
}

function ris({ title, tag, date, url }: Citation): string {
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['AU', 'Silta'],
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['UR', url],
    ['LA', tag],
    ['ER', ''],
  ];
  return `${lines.map(([key, value]) => `${key}  - ${value}`).join('\r\n')}\r\n`;
}

function json({ id, title, tag, date, url }: Citation): string {
  const issued = { 'date-parts': [date.split('-').map(Number)] };
  const item = {
    id,
    type: 'webpage',
    author: [{ literal: 'Silta' }],
    title,
    language: tag,
    issued,
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
