import { citationTypes, formatCitations } from './citation-formats.ts';
import { csvFile } from './csv.ts';
import { download } from './download.client.ts';
import type { ListEntry } from './list-entries.ts';
import type { ExportFormat } from './list-extras.ts';

/** Gives entries to the reader as a table or as citations, made here from what the page knows. */
export function exportList(entries: readonly ListEntry[], format: ExportFormat): void {
  if (format === 'csv') {
    const head = ['id', 'type', 'title', 'language', 'changed', 'address'];
    const rows = entries.map(({ key, type, title, lang, date, url }) => {
      return [key, type, title, lang, date, url];
    });
    download('silta.csv', 'text/csv', csvFile([head, ...rows]));
    return;
  }
  const citations = entries.map(({ key, title, lang, date, url }) => ({
    // As the page of the entry names itself: the id, and the language of its words.
    id: `silta-${key.split('/')[1]}-${lang.split('-')[0]}`,
    ...{ title, tag: lang, date, url },
  }));
  download(`silta.${format}`, citationTypes[format], formatCitations(citations, format));
}
