import type { CitationFormat } from './citation-formats.ts';
import type { ListEntry } from './list-entries.ts';

/** The formats in which a list can be saved. */
export type ExportFormat = 'csv' | CitationFormat;

/** What the page of the list asks of its second script, by the name of the event. */
export interface ListExtras {
  readonly 'silta-list-code': {
    readonly place: Element;
    readonly address: string;
    readonly label: string;
  };
  readonly 'silta-list-export': {
    readonly entries: readonly ListEntry[];
    readonly format: ExportFormat;
  };
}
