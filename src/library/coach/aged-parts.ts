import type { Source } from '../../schemas/source.ts';
import { isAged, type AgeingKind } from '../half-life.ts';

/** The fields of records that age, whatever the kind of entry. */
export interface AgeingRecord {
  readonly review: { readonly last: string };
  readonly claims: readonly {
    readonly id: string;
    readonly source: string;
    readonly checked: string;
    readonly period: string;
  }[];
  readonly laws?: readonly { readonly id: string; readonly checked: string }[] | undefined;
  readonly contact?: { readonly verified: string };
  readonly status?: { readonly value: string };
}

/** A part of a record that is older than its half-life. */
export interface AgedPart {
  readonly kind: AgeingKind;
  /** The figures, or the law; none for the contact and the text. */
  readonly ids: readonly string[];
  /** A day, month or year. */
  readonly since: string;
  /** The source whose age it is, for figures. */
  readonly source?: string;
  /** Where it stands in the record. */
  readonly path: readonly PropertyKey[];
}

/**
 * What in a record is older than its half-life on a day (ISO 8601): laws, the contact, the figures
 * of each source, the text. The figures of what has ended are final and do not age.
 */
export function agedParts(
  record: AgeingRecord,
  sources: ReadonlyMap<string, Pick<Source, 'date' | 'read'>>,
  day: string,
): AgedPart[] {
  const { review, laws = [], contact } = record;
  const parts: AgedPart[] = [
    { kind: 'text', ids: [], since: review.last, path: ['review', 'last'] },
    ...laws.map(({ id, checked }, index) => ({
      ...{ kind: 'law' as const, ids: [id], since: checked },
      path: ['laws', index, 'checked'],
    })),
    ...figures(record, sources),
  ];
  if (contact && contact.verified !== 'unknown') {
    const path = ['contact', 'verified'];
    parts.push({ kind: 'contact', ids: [], since: contact.verified, path });
  }
  return parts.filter(({ kind, since }) => isAged(kind, since, day));
}

const final = new Set(['ended', 'stopped']);

/** The figures of each source, as old as it: by its date, else by the day on which it was read. */
function figures(
  { claims, status }: AgeingRecord,
  sources: ReadonlyMap<string, Pick<Source, 'date' | 'read'>>,
): AgedPart[] {
  if (status && final.has(status.value)) return [];
  const parts = new Map<string, AgedPart>();
  for (const [index, { id, source, checked }] of claims.entries()) {
    const { date = 'unknown', read = checked } = sources.get(source) ?? {};
    const since = date === 'unknown' ? read : date;
    const path = parts.get(source)?.path ?? ['claims', index, 'source'];
    const ids = [...(parts.get(source)?.ids ?? []), id];
    parts.set(source, { kind: 'figure', ids, since, source, path });
  }
  return [...parts.values()];
}
