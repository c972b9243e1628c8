import { languages } from '../../i18n/languages.ts';
import type { HeavyPart } from './heavy-parts.ts';
import { kindOf, purposeOf, type Purpose } from './page-kind.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import type { Scales, Weight } from './weight.ts';

/**
 * What the first load of a page may bring, by its purpose (a kilobyte is 1,000 bytes).
 * - Reading: the page, one style, one script. The aim is 12 kB, which nine pages in ten keep; the
 *   limit is what the longest need, articles with many actions, laws and figures.
 * - Finding: what is listed is the page, so it grows with what it lists: 20.5 kB for a hundred entries,
 *   and no less for fewer. The map and the sheets have one entry to a page, or all in one picture.
 *   Their explorers and styles are files of their own: up to eight.
 * - Working: the pack, the comparison and the list load what they are made of as they are used; before
 *   that they are as light as a list.
 * - Pages of reference (all sources, the glossary, the search with its index) weigh what is in them.
 */
export const limits = {
  reading: { total: 13_500, script: 3_000, requests: 3 },
  finding: { total: 20_500, script: 5_000, requests: 8 },
  working: { total: 20_000, script: 5_000, requests: 12 },
} as const;

/** For how many entries the weight of a list is meant. */
const entriesOfList = 100;

type Limit = Readonly<Record<'total' | 'script' | 'requests', number>>;

/** How many pages of a kind in a language weigh what. */
export interface BudgetRow {
  readonly kind: string;
  readonly language: string;
  readonly pages: number;
  readonly median: number;
  readonly largest: number;
  readonly largestPath: string;
}

/**
 * The weights of all pages by kind and language, and the reading pages that are over a limit.
 * Pages are compared by their rough weight; only those that are told are weighed exactly.
 */
export function checkBudgets(
  pages: Iterable<Page>,
  scales: Pick<Scales, 'weigh' | 'rowsOn' | 'partsOf'>,
): { readonly rows: BudgetRow[]; readonly problems: Problem[] } {
  const groups = new Map<string, { page: Page; rough: number }[]>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const kind = kindOf(page.path);
    const rough = scales.weigh(page, true);
    const key = `${kind}\t${codeOf(page.path)}`;
    groups.set(key, [...(groups.get(key) ?? []), { page, rough: rough.total }]);
    const purpose = purposeOf(kind);
    if (purpose === 'reference') continue;
    const limit = limitOf(purpose, purpose === 'finding' ? scales.rowsOn(page) : 0);
    const weight = rough.total > limit.total ? scales.weigh(page) : rough;
    problems.push(...excess(page, weight, limit, () => heaviest(weight, scales.partsOf(page))));
  }
  const rows = [...groups].map(([key, members]) => {
    const [kind = '', language = ''] = key.split('\t');
    const sorted = members.sort((a, b) => a.rough - b.rough).map(({ page }) => page);
    const largest = sorted.at(-1) as Page;
    const median = sorted[sorted.length >> 1] as Page;
    return {
      kind,
      language,
      pages: sorted.length,
      median: scales.weigh(median).total,
      largest: scales.weigh(largest).total,
      largestPath: largest.path,
    };
  });
  return { rows, problems };
}

/** What a page may bring; a list of more than a hundred entries as much more as it has more. */
export function limitOf(purpose: Exclude<Purpose, 'reference'>, entries = 0): Limit {
  const limit = limits[purpose];
  const share = Math.max(1, entries / entriesOfList);
  return { ...limit, total: Math.round(limit.total * share) };
}

/** What a page is heavy with, and what can be done. */
function heaviest({ style, script }: Weight, parts: readonly HeavyPart[]): string {
  const told = parts.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
  return `: style ${style}, script ${script}, and in the page ${told} → make the largest of these smaller, or give it a page of its own`;
}

function excess(
  { path }: Page,
  { total, script, requests }: Weight,
  limit: Limit,
  why: () => string,
): Problem[] {
  const over = (rule: string, value: number, limit: number, unit: string) =>
    value > limit ? [{ path, rule, what: `${value} ${unit}, at most ${limit}` }] : [];
  return [
    ...over('weight', total, limit.total, 'bytes on the first load').map((problem) => ({
      ...problem,
      what: problem.what + why(),
    })),
    ...over('weight-script', script, limit.script, 'bytes of script'),
    ...over('requests', requests, limit.requests, 'requests'),
  ];
}

/** The table of weights: a line for each kind, `median / largest` in kilobytes for each language. */
export function formatBudgets(rows: readonly BudgetRow[]): string {
  const codes = [...languages.map(({ code }) => code as string), '–'];
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const cell = (kind: string, code: string) => {
    const row = rows.find((each) => each.kind === kind && each.language === code);
    return row ? `${kilo(row.median)} / ${kilo(row.largest)}` : '';
  };
  const lines = kinds.map((kind) => [
    `${kind}${marks[purposeOf(kind)]}`,
    ...codes.map((code) => cell(kind, code)),
  ]);
  return [['kB, median / largest', ...codes], ...lines]
    .map(
      ([first = '', ...cells]) =>
        first.padEnd(22) + cells.map((text) => text.padStart(13)).join(''),
    )
    .concat(
      `At most ${sentence(limits.reading)}; (f) pages to find something on ${sentence(limits.finding)}; (w) pages to work with ${sentence(limits.working)}; (r) pages of reference have no limit.`,
    )
    .join('\n');
}

const marks = { reading: '', finding: ' (f)', working: ' (w)', reference: ' (r)' } as const;

function sentence({ total, script, requests }: Limit): string {
  return `${kilo(total)} kB, ${requests} requests, ${kilo(script)} kB of script`;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function codeOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '–') : '–';
}
