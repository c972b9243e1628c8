import type { LanguageScore } from './score.ts';
import type { Row } from './row.ts';

/** A row for tests: a query that was answered by the first result, but for what is said. */
export function exampleRow(row: Partial<Row> = {}): Row {
  return {
    language: 'lv',
    variant: 'exact',
    text: 'mājoklis ģimenei',
    want: ['guidance/housing'],
    line: 2,
    got: ['guidance/housing'],
    rank: 1,
    own: 1,
    honest: false,
    ms: 10,
    late: false,
    asIs: { got: [], rank: 0 },
    ...row,
  };
}

/** The score of a language for tests, at no cost. */
export function exampleScore(language: string, rows: readonly Partial<Row>[]): LanguageScore {
  return {
    language,
    rows: rows.map((row) => exampleRow({ language, ...row })),
    cold: {
      pageBytes: 18_600,
      beforeFocus: 0,
      firstBytes: 160_000,
      firstMs: 250,
      slowMs: 2000,
      wordBytes: 26_000,
    },
    faults: [],
  };
}
