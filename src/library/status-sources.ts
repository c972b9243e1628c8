import type { SourceCheck } from '../schemas/source-check.ts';
import type { Library } from './library.ts';
import { isOf } from './source-check/judge.ts';
import { citedSources } from './uses.ts';

/** What is wrong with the sources, by their ids. */
export interface SourceStatus {
  readonly all: number;
  readonly undated: readonly string[];
  readonly withoutAddress: readonly string[];
  readonly uncited: readonly string[];
  readonly archived: readonly string[];
  /** The day of the last check of addresses; undefined before the first. */
  readonly lastCheck: string | undefined;
  /** Sources with an address that no check has visited yet. */
  readonly unchecked: readonly string[];
  readonly dead: readonly FailingSource[];
  /** Those that failed once, or that refuse a machine; the next check decides. */
  readonly unreachable: readonly FailingSource[];
  readonly moved: readonly { readonly id: string; readonly location: string }[];
}

/** A source whose address does not answer, and who must mend it. */
export interface FailingSource {
  readonly id: string;
  /** The day of the first of the failing checks (ISO 8601); left out where it is only refused. */
  readonly since?: string | undefined;
  /** The answer of the server (HTTP); left out where none came. */
  readonly httpStatus?: number | undefined;
  /** Whether an archived copy is known. */
  readonly isArchived: boolean;
  /** The keys of the entries that rest on it. */
  readonly entries: readonly string[];
  /** The roles that last reviewed those entries. */
  readonly roles: readonly string[];
}

/** The state of the sources, from their records and the record of the last check. */
export function sourceStatusOf(library: Library): SourceStatus {
  const cited = citedSources(library);
  const values = [...library.sources.values()];
  // A source may have gone since, or have another address.
  const checks = values.flatMap((source) => {
    const check = library.sourceChecks.get(source.id);
    return check && isOf(check, source) ? [check] : [];
  });
  const checked = new Set(checks.map(({ id }) => id));
  const failing = (status: SourceCheck['status']) =>
    checks
      .filter((check) => check.status === status)
      .map((check): FailingSource => {
        const entries = cited.find(({ id }) => id === check.id)?.entries ?? [];
        return {
          id: check.id,
          since: check.firstDead,
          httpStatus: check.httpStatus,
          isArchived: library.sources.get(check.id)?.archived !== 'unknown',
          entries: entries.map(({ key }) => key),
          roles: [...new Set(entries.map(({ record }) => record.review.by))],
        };
      })
      .sort((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || a.id.localeCompare(b.id));
  const idsWhere = (holds: (source: (typeof values)[number]) => boolean) =>
    values.filter(holds).map(({ id }) => id);
  return {
    all: values.length,
    undated: idsWhere(({ date }) => date === 'unknown'),
    withoutAddress: idsWhere(({ url }) => url === 'unknown'),
    uncited: cited
      .filter(({ entries, terms, places }) => entries.length + terms.length + places.length === 0)
      .map(({ id }) => id),
    archived: idsWhere(({ archived }) => archived !== 'unknown'),
    lastCheck: checks
      .map(({ checked }) => checked)
      .sort()
      .at(-1),
    unchecked: idsWhere(({ id, url }) => url !== 'unknown' && !checked.has(id)),
    dead: failing('dead'),
    unreachable: failing('unreachable'),
    moved: checks.flatMap(({ id, status, location }) =>
      status === 'moved' && location !== undefined ? [{ id, location }] : [],
    ),
  };
}
