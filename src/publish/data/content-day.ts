import type { Library } from '../../library/library.ts';

/**
 * The last day that the content names as past: of a change, a reading, a check or a publication
 * (ISO 8601). The same content has the same day, whenever it is built.
 */
export function contentDay(library: Library): string {
  const days = [
    ...library.entries.flatMap(({ record }) => [
      record.published,
      record.review.last,
      ...record.changes.map(({ date }) => date),
      ...record.claims.map(({ checked }) => checked),
    ]),
    ...[...library.sources.values()].map(({ read }) => read),
    ...[...library.sourceChecks.values()].map(({ checked }) => checked),
    ...[...library.questions.values()].map(({ checked }) => checked),
    ...[...library.starts.values()].map(({ checked }) => checked),
    ...[...library.pages.values()].flatMap((page) =>
      [...page.values()].map(({ words }) => words.updated),
    ),
    ...library.publishedIds.map(({ since }) => since),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '2026-01-01');
}
