import type { CaseStudy, Framework } from '../../../library/entry.ts';
import type { Column } from '../column.ts';
import { word } from './shared-columns.ts';

export function spanColumns<E extends CaseStudy | Framework>(): Column<E>[] {
  return [
    word(
      'start',
      'When it began, as precisely as is known, or unknown.',
      ({ record }) => record.period.start,
    ),
    word('end', 'When it ended, ongoing or unknown.', ({ record }) => record.period.end),
    word(
      'status',
      'How far along it is; values.json has its words.',
      ({ record }) => record.status.value,
    ),
    word(
      'status_verified',
      'The date that the status is true of, or unknown.',
      ({ record }) => record.status.verified,
    ),
  ];
}
