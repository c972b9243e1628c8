import type { Cold } from './cold.ts';
import type { LanguageScore } from './score.ts';
import { summarise, type Summary } from './summary.ts';
import type { Variant } from './variant.ts';

type Bound = { readonly least: number } | { readonly most: number };

/** A number that queries must reach, in each language or in all of them together. */
export type QueryTarget = Bound & {
  readonly measure: Exclude<keyof Summary, 'n' | 'asIs'>;
  /** Of each of these; without it, of all queries together. */
  readonly variants?: readonly Variant[];
  /** Only of queries of one word. */
  readonly oneWord?: true;
  /** Of all languages together. */
  readonly together?: true;
  /** Languages with another bound. */
  readonly but?: Readonly<Record<string, number>>;
};

/** A cost that a first search must not exceed, in each language. */
export type CostTarget = Bound & { readonly cost: keyof Cold };

/** What the search must reach: shares of 1, milliseconds and bytes. */
export const targets: readonly (QueryTarget | CostTarget)[] = [
  { measure: 'hit5', variants: ['exact', 'stripped', 'cyrillic'], least: 0.99 },
  {
    measure: 'hit5',
    variants: ['inflected', 'infl+strip'],
    least: 0.95,
    but: { et: 0.88, fi: 0.92 },
  },
  { measure: 'hit5', variants: ['infl+cyr', 'synonym', 'crosslang'], least: 0.95 },
  { measure: 'hit5', variants: ['typo'], least: 0.96, but: { et: 0.92 } },
  { measure: 'hit5', variants: ['infl+typo'], least: 0.88, but: { et: 0.8 } },
  { measure: 'hit5', variants: ['spelling'], least: 0.98 },
  { measure: 'hit5', variants: ['clitic'], least: 0.96 },
  { measure: 'hit5', variants: ['part'], least: 0.9 },
  { measure: 'hit5', variants: ['inflected'], oneWord: true, together: true, least: 0.88 },
  { measure: 'hit3', least: 0.9 },
  { measure: 'zero', most: 0.02 },
  { measure: 'p95', most: 100 },
  { measure: 'mrr', together: true, least: 0.92 },
  { cost: 'beforeFocus', most: 0 },
  { cost: 'firstBytes', most: 170_000 },
  { cost: 'wordBytes', most: 30_000 },
  { cost: 'slowMs', most: 2500 },
];

/** A target that was not reached. */
export interface Miss {
  /** `all` for all languages together. */
  readonly language: string;
  /** What was looked at, such as `typo` or `first search`. */
  readonly of: string;
  readonly measure: string;
  readonly value: number;
  readonly bound: Bound;
}

/** Every target that scores miss. What was not measured is not missed. */
export function missedTargets(
  scores: readonly LanguageScore[],
  wanted: readonly (QueryTarget | CostTarget)[] = targets,
): Miss[] {
  return wanted
    .flatMap((target) => ('cost' in target ? costs(scores, target) : shares(scores, target)))
    .filter(({ value, bound }) => ('least' in bound ? value < bound.least : value > bound.most));
}

/** `lv  typo  hit5  0.93, wanted at least 0.96` */
export function formatMiss({ language, of, measure, value, bound }: Miss): string {
  const shown = (number: number) => (number > 1 ? Math.round(number) : Number(number.toFixed(3)));
  const wanted = 'least' in bound ? `at least ${bound.least}` : `at most ${bound.most}`;
  return `${language}  ${of}  ${measure}  ${shown(value)}, wanted ${wanted}`;
}

function costs(scores: readonly LanguageScore[], target: CostTarget): Miss[] {
  return scores.map(({ language, cold }) => ({
    language,
    of: 'first search',
    measure: target.cost,
    value: cold[target.cost],
    bound: target,
  }));
}

function shares(scores: readonly LanguageScore[], target: QueryTarget): Miss[] {
  const groups = target.together
    ? [{ language: 'all', rows: scores.flatMap(({ rows }) => rows) }]
    : scores;
  const isMeant = ({ text }: { text: string }) => !target.oneWord || !text.includes(' ');
  return groups.flatMap(({ language, rows }) =>
    (target.variants ?? [undefined]).flatMap((variant): Miss[] => {
      const summary = summarise(
        rows.filter((row) => isMeant(row) && (variant === undefined || row.variant === variant)),
      );
      if (!summary) return [];
      const of = [variant ?? 'all', ...(target.oneWord ? ['of one word'] : [])].join(' ');
      const { measure } = target;
      return [{ language, of, measure, value: summary[measure], bound: boundIn(target, language) }];
    }),
  );
}

function boundIn(target: QueryTarget, language: string): Bound {
  const other = target.but?.[language];
  if (other === undefined)
    return 'least' in target ? { least: target.least } : { most: target.most };
  return 'least' in target ? { least: other } : { most: other };
}
