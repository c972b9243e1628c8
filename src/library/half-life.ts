/**
 * How many months it takes until what stands on a page has probably changed, by what it is. The
 * coach and every page that shows ageing read this one table.
 */
export const halfLives = {
  /** A law or duty, from the day on which it was last checked. */
  law: 6,
  /** A contact, from the day on which it was last tried. */
  contact: 12,
  /** A figure, from the date of its source. */
  figure: 24,
  /** The text of an entry, from the day on which the whole was last read through. */
  text: 36,
} as const;

export type AgeingKind = keyof typeof halfLives;

/**
 * The first day (ISO 8601) on which something is older than its half-life.
 * @param since a day, month or year; a month or year counts to its end
 */
export function agedFrom(kind: AgeingKind, since: string): string {
  const [year = 0, month = 12, day = 31] = since.split('-').map(Number);
  const months = year * 12 + month - 1 + halfLives[kind];
  // The last day of a month stands for any later one: half a year after 31 August is 28 February.
  const last = Math.min(
    day,
    daysIn(year, month),
    daysIn(Math.floor(months / 12), (months % 12) + 1),
  );
  const date = new Date(Date.UTC(Math.floor(months / 12), months % 12, last + 1));
  return date.toISOString().slice(0, 10);
}

/** Whether something is older than its half-life on a day (ISO 8601). */
export function isAged(kind: AgeingKind, since: string, day: string): boolean {
  return day >= agedFrom(kind, since);
}

/** @param month from 1 */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
