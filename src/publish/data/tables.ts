import type { Site } from '../../components/site.ts';
import { vocabularyFiles, type VocabularyKind } from '../../library/content-path.ts';
import { citedSources } from '../../library/uses.ts';
import { collections } from '../../schemas/list.ts';
import type { Column } from './column.ts';
import type { Url } from './data-file.ts';
import { claimColumns } from './columns/claim-columns.ts';
import { entryColumns } from './columns/entry-columns.ts';
import { organisationColumns, placeColumns } from './columns/place-columns.ts';
import { questionColumns, startColumns } from './columns/question-columns.ts';
import { sourceColumns } from './columns/source-columns.ts';
import { termColumns } from './columns/term-columns.ts';
import * as lists from './columns/vocabulary-columns.ts';
import { publishedIdItems } from './gone-items.ts';
import { valueItems } from './value-items.ts';

/** A table: the rows of a list, and the columns that say what of them it holds. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column<never>[];
  readonly rows: readonly unknown[];
}

/** Every table that has words, in the language of a site. */
export function tablesIn(site: Site, url: Url): Table[] {
  const { library } = site;
  return [
    ...collections.map((name) =>
      table(
        name,
        entryColumns(site, name, url),
        library.entries.filter(({ collection }) => collection === name),
      ),
    ),
    table(
      'claims',
      claimColumns(site),
      library.entries.flatMap(({ key, record }) =>
        record.claims.map((claim) => ({ ...claim, entry: key })),
      ),
    ),
    table('organisations', organisationColumns(site), withIds(library.organisations)),
    table('places', placeColumns(site), withIds(library.places)),
    table('glossary', termColumns(site, url), withIds(library.terms)),
    table('questions', questionColumns(site, url), withIds(library.questions)),
    table('start', startColumns(site, url), withIds(library.starts)),
    ...Object.entries(vocabularyFiles).map(([kind, name]) =>
      table(
        name,
        lists.vocabularyColumns(site, kind, url),
        library.vocabularies.get(kind as VocabularyKind) ?? [],
      ),
    ),
    table('evidence-levels', lists.evidenceColumns(site), library.evidenceLevels),
    table('population-bands', lists.bandColumns(site, 'population'), library.populationBands),
    table('cost-bands', lists.bandColumns(site, 'cost'), library.costBands),
    table('sections', lists.sectionColumns(site), library.sections),
    table('values', lists.valueColumns(site), valueItems(library)),
  ];
}

/** The names of the tables that hold no words of ours. */
export const withoutWords: readonly string[] = ['sources', 'ids'];

/** The tables that hold no words of ours, and so are the same in every language. */
export function tablesWithoutWords({ library }: Site): Table[] {
  const sources = citedSources(library).flatMap(({ id, entries, terms }) => {
    const source = library.sources.get(id);
    return source ? [{ ...source, entries, terms }] : [];
  });
  return [
    table('sources', sourceColumns, sources),
    table('ids', idColumns, publishedIdItems(library)),
  ];
}

const idColumns: readonly Column<ReturnType<typeof publishedIdItems>[number]>[] = [
  { name: 'key', description: 'collection/id as it was published.', value: ({ key }) => key },
  {
    name: 'since',
    description: 'The day of its first publication.',
    datatype: 'date',
    value: ({ since }) => since,
  },
  {
    name: 'status',
    description: 'here, moved, elsewhere or withdrawn.',
    value: ({ status }) => status,
  },
  { name: 'to', description: 'Where it went, as collection/id.', value: ({ to }) => to },
  { name: 'withdrawn', description: 'When it was withdrawn.', value: (row) => row.withdrawn },
];

function table<Row>(
  name: string,
  tableColumns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return { name, columns: tableColumns as unknown as readonly Column<never>[], rows };
}

function withIds<T>(all: ReadonlyMap<string, T>): (T & { readonly id: string })[] {
  return [...all].map(([id, item]) => ({ ...item, id }));
}
