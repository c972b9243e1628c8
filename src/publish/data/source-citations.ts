import { oneLine, plainAddress, texWords } from '../../carry/citation-words.ts';
import type { CitationFormat } from '../../carry/citation-formats.ts';
import type { Source } from '../../schemas/source.ts';

/** Sources as a bibliography that a reference manager imports: BibTeX, RIS, or CSL-JSON 1.0. */
export function citeSources(sources: readonly Source[], format: CitationFormat): string {
  if (format === 'json')
    return `[\n${sources.map((source) => JSON.stringify(csl(source))).join(',\n')}\n]\n`;
  return format === 'bib' ? sources.map(bib).join('\n') : sources.map(ris).join('');
}

function csl(source: Source): object {
  const { id, title, publisher, language, date, read } = source;
  const { url, archived } = addressesOf(source);
  return {
    id,
    type: url === undefined ? 'document' : 'webpage',
    title,
    author: [{ literal: publisher }],
    publisher,
    language,
    ...(date !== 'unknown' && { issued: { 'date-parts': [dateParts(date)] } }),
    ...(url !== undefined && { URL: url, accessed: { 'date-parts': [dateParts(read)] } }),
    ...(archived !== undefined && { note: `Archived copy: ${archived}` }),
  };
}

function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}

function bib(source: Source): string {
  const { id, title, publisher, language, date, read } = source;
  const { url, archived } = addressesOf(source);
  const fields = {
    author: `{${texWords(publisher)}}`,
    title: `{${texWords(title)}}`,
    organization: texWords(publisher),
    ...(date !== 'unknown' && { date }),
    ...(url !== undefined && { url: plainAddress(url), urldate: read }),
    language,
    ...(archived !== undefined && { note: `Archived copy: \\url{${plainAddress(archived)}}` }),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}},`);
  return `@${url === undefined ? 'misc' : 'online'}{${id},\n${lines.join('\n')}\n}\n`;
}

function ris(source: Source): string {
  const { id, title, publisher, language, date, read } = source;
  const { url, archived } = addressesOf(source);
  const lines: (readonly [string, string])[] = [
    ['TY', url === undefined ? 'GEN' : 'ELEC'],
    ['ID', id],
    ['AU', oneLine(publisher)],
    ['TI', oneLine(title)],
    ['PB', oneLine(publisher)],
    ...(date === 'unknown'
      ? []
      : ([
          ['PY', date.slice(0, 4)],
          ['DA', risDate(date)],
        ] as const)),
    ...(url === undefined
      ? []
      : ([
          ['UR', plainAddress(url)],
          ['Y2', risDate(read)],
        ] as const)),
    ...(archived === undefined ? [] : ([['L2', plainAddress(archived)]] as const)),
    ['LA', language],
    ['ER', ''],
  ];
  return `${lines.map(([key, value]) => `${key}  - ${value}`).join('\r\n')}\r\n`;
}

/** A date of RIS has three slashes, whatever of it is known: `2021/03//`. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function addressesOf({ url, archived }: Source) {
  return {
    url: url === 'unknown' ? undefined : url,
    archived: archived === 'unknown' ? undefined : archived,
  };
}
