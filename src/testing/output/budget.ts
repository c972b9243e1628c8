import { languages } from '../../i18n/languages.ts';
import { kindOf, purposeOf } from './page-kind.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import type { Weight } from './weight.ts';

/**
 * What the first load of a page may bring, by its purpose (a kilobyte is 1,000 bytes). Pages of
 * reference weigh what their content weighs.
 */
export const limits = {
  reading: { total: 15_500, script: 3_000, requests: 3 },
  finding: { total: 20_000, script: 5_000, requests: 8 },
  working: { total: 20_000, script: 5_000, requests: 12 },
} as const;

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
  weigh: (page: Page, isRough?: boolean) => Weight,
): { readonly rows: BudgetRow[]; readonly problems: Problem[] } {
  const groups = new Map<string, { page: Page; rough: number }[]>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const kind = kindOf(page.path);
    const rough = weigh(page, true);
    const key = `${kind}\t${codeOf(page.path)}`;
    groups.set(key, [...(groups.get(key) ?? []), { page, rough: rough.total }]);
    const purpose = purposeOf(kind);
    if (purpose === 'reference') continue;
    const limit = limits[purpose];
    problems.push(...excess(page, rough.total > limit.total ? weigh(page) : rough, limit));
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
      median: weigh(median).total,
      largest: weigh(largest).total,
      largestPath: largest.path,
    };
  });
  return { rows, problems };
}

function excess({ path }: Page, { total, script, requests }: Weight, limit: Limit): Problem[] {
  const over = (rule: string, value: number, limit: number, unit: string) =>
    value > limit ? [{ path, rule, what: `${value} ${unit}, at most ${limit}` }] : [];
  return [
    ...over('weight', total, limit.total, 'bytes on the first load'),
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
