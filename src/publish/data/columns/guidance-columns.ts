import type { Site } from '../../../components/site.ts';
import type { Guidance } from '../../../library/entry.ts';
import type { Column } from '../column.ts';
import { labelled } from './shared-columns.ts';

export function guidanceColumns(site: Site): Column<Guidance>[] {
  return [
    ...labelled<Guidance>(
      site,
      'phase',
      'phases',
      'When it is needed',
      ({ record }) => record.phases,
    ),
    ...labelled<Guidance>(
      site,
      'legal-status',
      'legal_statuses',
      'The legal statuses that it holds for',
      ({ record }) => record.appliesTo.legalStatuses,
    ),
    {
      name: 'country',
      description: 'The country that a country page is about: an id of places.json.',
      value: ({ record }) => record.country,
    },
    {
      name: 'actions',
      description: 'How many key actions it has.',
      datatype: 'integer',
      value: ({ record }) => record.actions.length,
    },
    {
      name: 'cases',
      description: 'Case studies that did it, as collection/id.',
      isList: true,
      value: ({ record }) => record.cases,
    },
  ];
}
