import type { Site } from '../../../components/site.ts';
import type { Framework } from '../../../library/entry.ts';
import type { Column } from '../column.ts';
import { labelled, word } from './shared-columns.ts';
import { spanColumns } from './span-columns.ts';

export function frameworkColumns(site: Site): Column<Framework>[] {
  return [
    ...spanColumns<Framework>(),
    word('legal_nature', 'An id of legal-natures.json.', ({ record }) => record.legalNature),
    word('legal_nature_label', 'The kind of undertaking in words.', ({ record }) =>
      site.label('legal-nature', record.legalNature),
    ),
    word('binding', 'binding, voluntary, mixed or unknown.', ({ record }) => record.binding),
    ...labelled<Framework>(
      site,
      'audience',
      'open_to',
      'Who may join',
      ({ record }) => record.openTo,
    ),
    word('join_at', 'Where one joins, unknown or not-applicable.', ({ record }) => record.joinAt),
  ];
}
