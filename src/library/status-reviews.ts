import type { Entry } from './entry.ts';
import { agedFrom, type AgeingKind } from './half-life.ts';
import type { Library } from './library.ts';

/** How many months ahead a steward is told of what becomes due. */
export const noticeMonths = 3;

/** A field of an entry that must be looked at again, and who does it. */
export interface Duty {
  /** The key of the entry. */
  readonly entry: string;
  readonly kind: AgeingKind;
  /** The field of the record, such as `laws.registration.checked`. */
  readonly field: string;
  /** The day that stands in the field (ISO 8601). */
  readonly checked: string;
  /** The first day on which it is overdue (ISO 8601). */
  readonly since: string;
  /** The role that acts: who last reviewed the entry. */
  readonly role: string;
}

/** What is overdue on a day, what becomes so soon, what comes later, and what nobody ever checked. */
export interface Reviews {
  readonly overdue: readonly Duty[];
  /** What becomes overdue within the months of notice. */
  readonly due: readonly Duty[];
  readonly later: {
    readonly count: number;
    /** The first day on which one of them is overdue. */
    readonly next: string | undefined;
  };
  /** Fields that wait for a first check. */
  readonly neverChecked: readonly Omit<Duty, 'checked' | 'since'>[];
}

/** Everything that ages in the entries, held against a day (ISO 8601), the oldest first. */
export function reviewsOf(library: Pick<Library, 'entries'>, day: string): Reviews {
  const duties = library.entries.flatMap(dutiesOf).sort(byDay);
  const notice = monthsAfter(day, noticeMonths);
  const later = duties.filter(({ since }) => since > notice);
  return {
    overdue: duties.filter(({ since }) => since <= day),
    due: duties.filter(({ since }) => since > day && since <= notice),
    later: { count: later.length, next: later[0]?.since },
    neverChecked: library.entries
      .filter(({ record }) => 'contact' in record && record.contact.verified === 'unknown')
      .map(({ key, record }) => ({
        entry: key,
        kind: 'contact',
        field: 'contact.verified',
        role: record.review.by,
      })),
  };
}

function dutiesOf({ key, record }: Entry): Duty[] {
  const { review, claims } = record;
  const duty = (kind: AgeingKind, field: string, checked: string): Duty => ({
    ...{ entry: key, kind, field, checked },
    ...{ since: agedFrom(kind, checked), role: review.by },
  });
  const contact = 'contact' in record ? record.contact.verified : 'unknown';
  const laws = 'laws' in record ? (record.laws ?? []) : [];
  return [
    // Reading it again does for both, so the earlier of the two is the one duty.
    earlier(duty('text', 'review.last', review.last), {
      ...duty('text', 'review.due', review.due),
      since: dayAfter(review.due),
    }),
    ...laws.map(({ id, checked }) => duty('law', `laws.${id}.checked`, checked)),
    ...(contact === 'unknown' ? [] : [duty('contact', 'contact.verified', contact)]),
    ...claims.map(({ id, checked }) => duty('figure', `claims.${id}.checked`, checked)),
  ];
}

function earlier(a: Duty, b: Duty): Duty {
  return a.since < b.since ? a : b;
}

function byDay(a: Duty, b: Duty): number {
  return (
    a.since.localeCompare(b.since) ||
    a.entry.localeCompare(b.entry, 'en') ||
    a.field.localeCompare(b.field, 'en')
  );
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** The day some months later, or the last of that month where it is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return then.toISOString().slice(0, 10);
}
