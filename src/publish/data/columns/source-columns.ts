import type { CitedSource } from '../../../library/uses.ts';
import type { Source } from '../../../schemas/source.ts';
import type { Column } from '../column.ts';
import { id } from './shared-columns.ts';

/** The columns of the table of sources, which has no words of ours. */
export const sourceColumns: readonly Column<Source & Pick<CitedSource, 'entries' | 'terms'>>[] = [
  id,
  { name: 'title', description: 'The title.', value: ({ title }) => title },
  {
    name: 'title_language',
    description: 'The language of the title (BCP 47).',
    value: ({ titleLanguage, language }) => titleLanguage ?? language,
  },
  { name: 'publisher', description: 'Who published it.', value: ({ publisher }) => publisher },
  { name: 'url', description: 'Its official address, or unknown.', value: ({ url }) => url },
  {
    name: 'language',
    description: 'The language of the source (BCP 47).',
    value: ({ language }) => language,
  },
  { name: 'date', description: 'When it was published, or unknown.', value: ({ date }) => date },
  { name: 'read', description: 'The day of reading.', datatype: 'date', value: ({ read }) => read },
  { name: 'part', description: 'whole or part: how much was read.', value: ({ part }) => part },
  { name: 'archived', description: 'An archived copy, or unknown.', value: (row) => row.archived },
  { name: 'licence', description: 'Its own licence, or unknown.', value: ({ licence }) => licence },
  {
    name: 'cited_by',
    description: 'The entries that cite it, as collection/id.',
    isList: true,
    value: ({ entries }) => entries.map(({ key }) => key),
  },
  {
    name: 'cited_by_terms',
    description: 'Ids of glossary.json that rest on it.',
    isList: true,
    value: ({ terms }) => terms,
  },
];
