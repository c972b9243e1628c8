import { oneLine, plainAddress, texWords } from './citation-words.ts';

/** What a citation of an entry says. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** The language of the title (BCP 47). */
  readonly tag: string;
  /** The day of the last change (ISO 8601). */
  readonly date: string;
  readonly url: string;
}

/** The formats in which citations can be had, with the type each is served as. */
export const citationTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

export type CitationFormat = keyof typeof citationTypes;

/** Citations as a file that a reference manager imports: BibTeX, RIS, or CSL-JSON 1.0. */
export function formatCitations(citations: readonly Citation[], format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify(citations.map(cslItem), null, 2)}\n`;
  return format === 'bib' ? citations.map(bib).join('\n') : citations.map(ris).join('');
}

function bib({ id, title, tag, date, url }: Citation): string {
  const fields = {
    ...{ author: '{Silta}', title: `{${texWords(title)}}`, date },
    ...{ url: plainAddress(url), langid: tag },
  };
  const lines = Object.entries(fields).map(([key, value]) => {
    return `  ${key} = {${value}},`;
  });
  return `@online{${id},\n${lines.join('\n')}\n}\n`;
}

function ris({ title, tag, date, url }: Citation): string {
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['AU', 'Silta'],
    ['TI', oneLine(title)],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['UR', plainAddress(url)],
    ['LA', tag],
    ['ER', ''],
  ];
  return `${lines.map(([key, value]) => `${key}  - ${value}`).join('\r\n')}\r\n`;
}

function cslItem({ id, title, tag, date, url }: Citation): object {
  return {
    id,
    type: 'webpage',
    author: [{ literal: 'Silta' }],
    title,
    language: tag,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
  };
}
