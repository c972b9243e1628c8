import { bandLabel } from '../../../components/band-label.ts';
import { facetLabel } from '../../../components/facet-label.ts';
import type { Site } from '../../../components/site.ts';
import type { Labels, Vocabulary } from '../../../schemas/label.ts';
import type { EvidenceList, SectionList } from '../../../schemas/list.ts';
import type { Column } from '../column.ts';
import { conceptUri } from '../concept-uri.ts';
import type { Url } from '../data-file.ts';
import { id } from './shared-columns.ts';

/** The columns of the table of a controlled list. */
export function vocabularyColumns(
  { code }: Site,
  kind: string,
  url: Url,
): Column<Vocabulary[number]>[] {
  return [
    id,
    labelColumn(code),
    {
      name: 'search_words',
      description: 'What people type when they mean it.',
      isList: true,
      value: ({ synonyms }) => synonyms?.[code] ?? [],
    },
    { name: 'parent', description: 'The broader item of the list.', value: ({ parent }) => parent },
    {
      name: 'uri',
      description: 'The concept in the thesaurus.',
      datatype: 'anyURI',
      value: (row) => conceptUri(url, kind, row.id),
    },
  ];
}

/** The columns of the table of levels of evidence. */
export function evidenceColumns({ code }: Site): Column<EvidenceList[number]>[] {
  return [
    id,
    labelColumn(code),
    {
      name: 'why',
      description: 'Why an entry has it.',
      value: ({ why }) => String(why[code]),
    },
  ];
}

interface Band {
  readonly id: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The columns of a table of bands: of inhabitants, or of cost in euros. */
export function bandColumns(site: Site, of: 'population' | 'cost'): Column<Band>[] {
  return [
    id,
    {
      name: 'label',
      description: 'The label in the language of the file.',
      value: (row) => (of === 'cost' ? facetLabel(site, 'cost', row.id) : bandLabel(site, row.id)),
    },
    { name: 'min', description: 'The least.', datatype: 'integer', value: ({ min }) => min },
    { name: 'max', description: 'The most.', datatype: 'integer', value: ({ max }) => max },
  ];
}

/** The columns of the table of standard headings. */
export function sectionColumns({ code }: Site): Column<SectionList[number]>[] {
  return [
    id,
    labelColumn(code),
    {
      name: 'collections',
      description: 'The collections that it is for; all where empty.',
      isList: true,
      value: ({ collections }) => collections ?? [],
    },
    {
      name: 'required',
      description: 'Whether a full text must have it.',
      datatype: 'boolean',
      value: ({ required }) => required,
    },
  ];
}

interface ValueItem {
  readonly field: string;
  readonly value: string;
  readonly labels: Readonly<Labels>;
}

/** The columns of the table of words that fields hold. */
export function valueColumns({ code }: Site): Column<ValueItem>[] {
  return [
    { name: 'field', description: 'What it is a value of.', value: ({ field }) => field },
    { name: 'value', description: 'The word in records.', value: ({ value }) => value },
    labelColumn(code),
  ];
}

function labelColumn(code: string): Column<{ readonly labels: Readonly<Record<string, unknown>> }> {
  return {
    name: 'label',
    description: 'The label in the language of the file.',
    value: ({ labels }) => String(labels[code]),
  };
}
