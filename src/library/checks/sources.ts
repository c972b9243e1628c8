import type { Content, DataFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { referencesIn } from '../schema-walk.ts';
import { sourcesOf } from './references.ts';

/** Every source is in use: a source that nothing cites is not in the library. */
export function checkSources(content: Content): Finding[] {
  const users: DataFile<unknown>[] = [
    ...content.records.values(),
    ...content.terms.values(),
    ...content.places.values(),
  ];
  // What cannot be read may well cite any of them.
  if (users.some(({ value }) => value === undefined)) return [];
  const used = new Set(
    users.flatMap(({ schema, value }) =>
      referencesIn(schema, value)
        .filter(({ kind }) => kind === 'source')
        .map(({ id }) => id),
    ),
  );
  return sourcesOf(content)
    .filter(({ source }) => !used.has(source.id))
    .map(({ source, file, place }) => ({
      file,
      ...place,
      rule: 'uncited-source',
      problem: `nothing cites the source "${source.id}"`,
    }));
}
