import type { Site } from '../../../components/site.ts';
import type { GlossaryTerm } from '../../../schemas/glossary-term.ts';
import type { Column } from '../column.ts';
import { conceptUri } from '../concept-uri.ts';
import type { Url } from '../data-file.ts';
import { id } from './shared-columns.ts';
import type { WithId } from './shared-columns.ts';

/** The columns of the table of terms. */
export function termColumns({ code }: Site, url: Url): Column<WithId<GlossaryTerm>>[] {
  const wording = ({ terms }: GlossaryTerm) => terms[code];
  return [
    id,
    { name: 'term', description: 'The term to use.', value: (row) => wording(row)?.preferred },
    {
      name: 'other_words',
      description: 'Other words for the same thing.',
      isList: true,
      value: (row) => wording(row)?.alternative ?? [],
    },
    { name: 'definition', description: 'What it means.', value: (row) => wording(row)?.definition },
    {
      name: 'origin',
      description: 'seen: found in a source; own: our rendering.',
      value: (row) => wording(row)?.origin,
    },
    {
      name: 'method',
      description: 'How the definition came about: source, human or machine.',
      value: (row) => wording(row)?.method,
    },
    ...(['broader', 'narrower', 'related'] as const).map((name) => ({
      name,
      description: `Ids of ${name} terms.`,
      isList: true,
      value: (row: GlossaryTerm) => row[name] ?? [],
    })),
    {
      name: 'sources',
      description: 'Ids of sources.json.',
      isList: true,
      value: ({ sources }) => sources,
    },
    {
      name: 'address',
      description: 'The page in the language of the file.',
      datatype: 'anyURI',
      value: (row) => url(`${code}/glossary/${row.id}/`),
    },
    {
      name: 'uri',
      description: 'The concept in the thesaurus.',
      datatype: 'anyURI',
      value: (row) => conceptUri(url, 'term', row.id),
    },
  ];
}
