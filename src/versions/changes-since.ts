import type { Entry } from '../library/entry.ts';

/** A change as the record of an entry lists it. */
export type Change = Entry['record']['changes'][number];

/** The changes of an entry after a day (ISO 8601), the oldest first; its first publication is none. */
export function changesSince(entry: Entry, date: string): Change[] {
  return entry.record.changes.filter((change) => change.class !== 'new' && change.date > date);
}

/** The changes that came after the first so many. */
export function changesAfter(entry: Entry, count: number): Change[] {
  return entry.record.changes.slice(count).filter((change) => change.class !== 'new');
}
