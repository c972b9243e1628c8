import type { Site } from '../../../components/site.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { Column } from '../column.ts';

/** The columns of the table of figures. */
export function claimColumns(site: Site): Column<Claim & { readonly entry: string }>[] {
  const { library, label } = site;
  return [
    { name: 'entry', description: 'The entry, as collection/id.', value: ({ entry }) => entry },
    { name: 'id', description: 'The id of the claim within its entry.', value: (row) => row.id },
    { name: 'measure', description: 'An id of measures.json.', value: ({ measure }) => measure },
    {
      name: 'measure_label',
      description: 'What is counted, in the language of the file.',
      value: ({ measure }) => label('measure', measure),
    },
    { name: 'value', description: 'The figure.', datatype: 'decimal', value: (row) => row.value },
    {
      name: 'up_to',
      description: 'The upper end, where the figure is a range.',
      datatype: 'decimal',
      value: ({ upTo }) => upTo,
    },
    {
      name: 'qualifier',
      description: 'How exact the figure is, where it is not exact.',
      value: ({ qualifier }) => qualifier,
    },
    {
      name: 'unit',
      description: 'What is counted, percent, a span of time, or a currency (ISO 4217).',
      value: ({ unit }) => unit,
    },
    { name: 'n', description: 'How many people or cases it rests on.', value: ({ n }) => n },
    {
      name: 'period',
      description: 'When it was so (ISO 8601), or unknown.',
      value: (row) => row.period,
    },
    { name: 'measured_by', description: 'Who counted.', value: ({ measuredBy }) => measuredBy },
    { name: 'design', description: 'How the figure came about.', value: ({ design }) => design },
    { name: 'source', description: 'An id of sources.json.', value: ({ source }) => source },
    {
      name: 'source_title',
      description: 'The title of the source, in its own language.',
      value: ({ source }) => library.sources.get(source)?.title,
    },
    {
      name: 'checked',
      description: 'The day on which the source was read for it.',
      datatype: 'date',
      value: ({ checked }) => checked,
    },
    {
      name: 'uncertain',
      description: 'Whether the figure could not be confirmed.',
      datatype: 'boolean',
      value: ({ uncertain }) => uncertain ?? false,
    },
    {
      name: 'contradicts',
      description: 'Ids of claims of the same entry that say otherwise.',
      isList: true,
      value: ({ contradicts }) => contradicts ?? [],
    },
  ];
}
