import type { LanguageScore } from './score.ts';
import type { Row } from './row.ts';
import { summarise, zeroOfNone } from './summary.ts';
import { variants, type Variant } from './variant.ts';

const heads = [
  'lang',
  'variant',
  'n',
  'hit@1',
  'hit@3',
  'hit@5',
  'MRR',
  'zero',
  'p50 ms',
  'p95 ms',
];
const asIsHeads = ['as is hit@3', 'as is hit@5', 'as is MRR'];

/**
 * The score as Markdown: each language by variant, each language, each variant, all; then what first
 * searches cost. _As is_ is plain Pagefind on the same pages.
 */
export function reportScores(scores: readonly LanguageScore[]): string {
  const everything = scores.flatMap(({ rows }) => rows);
  const table = [
    ...scores.flatMap(({ language, rows }) => byVariant(language, rows)),
    ...scores.flatMap(({ language, rows }) => line(`**${language}**`, 'all', rows)),
    ...byVariant('**all**', everything),
    ...line('**all**', '**all**', everything),
  ];
  return [
    ...markdown([...heads, ...asIsHeads], table, 2),
    '',
    '`none`: the share that found nothing, or was told that something else is shown. It counts in no total.',
    '',
    ...markdown(
      [
        'lang',
        'page',
        'before focus',
        'first result',
        'ms',
        'ms on a slow phone',
        'a further word',
      ],
      scores.map(({ language, cold }) => [
        language,
        kilobytes(cold.pageBytes),
        kilobytes(cold.beforeFocus),
        kilobytes(cold.firstBytes),
        String(Math.round(cold.firstMs)),
        String(Math.round(cold.slowMs)),
        kilobytes(cold.wordBytes),
      ]),
      1,
    ),
  ].join('\n');
}

/** Each query without a wanted page among the first three: what was wanted, and what came. */
export function reportMisses(scores: readonly LanguageScore[], file: (row: Row) => string): string {
  const missed = scores.flatMap(({ rows }) => rows.filter(isMiss));
  const lines = missed.map((row) => {
    const came = row.got.slice(0, 5).join(', ') || 'nothing';
    const where = row.rank > 0 ? ` (wanted at place ${row.rank})` : '';
    const wanted = row.want.join(' or ') || 'nothing';
    const late = row.late ? ' (not done in time)' : '';
    return `${file(row)}  ${row.variant}  “${row.text}”\n    wanted ${wanted}\n    came   ${came}${where}${late}`;
  });
  return `${missed.length} of ${scores.flatMap(({ rows }) => rows).length} queries missed\n${lines.join('\n')}`;
}

const isMiss = ({ variant, rank, own, honest }: Row) =>
  variant === 'none' ? own > 0 && !honest : rank === 0 || rank > 3;

function byVariant(name: string, rows: readonly Row[]): string[][] {
  return variants.flatMap((variant) =>
    line(
      name,
      variant,
      rows.filter((row) => row.variant === variant),
    ),
  );
}

function line(
  name: string,
  variant: Variant | 'all' | '**all**',
  rows: readonly Row[],
): string[][] {
  if (rows.length === 0) return [];
  const none = zeroOfNone(rows);
  if (variant === 'none' && none !== undefined) {
    return [[name, variant, String(rows.length), '', '', '', '', share(none)]];
  }
  const summary = summarise(rows);
  if (!summary) return [];
  const { n, hit1, hit3, hit5, mrr, zero, p50, p95, asIs } = summary;
  const shares = [hit1, hit3, hit5, mrr, zero].map(share);
  const times = [p50, p95].map((ms) => String(Math.round(ms)));
  const plain = [asIs.hit3, asIs.hit5, asIs.mrr].map(share);
  return [[name, variant, String(n), ...shares, ...times, ...plain]];
}

/** A table with its columns made even; the first columns are words, the others numbers. */
function markdown(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: number,
): string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const written = (row: readonly string[]) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return column < words ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, rule, ...rows].map(written);
}

const share = (value: number) => value.toFixed(3);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
