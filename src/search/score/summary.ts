import { depth, type Row } from './row.ts';

/** The numbers of a group of queries; shares from 0 to 1. */
export interface Summary {
  /** How many queries; those that nothing answers are not among them. */
  readonly n: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  /** The mean of one divided by the place of the first wanted page. */
  readonly mrr: number;
  /** The share that found nothing. */
  readonly zero: number;
  readonly p50: number;
  readonly p95: number;
  readonly asIs: { readonly hit3: number; readonly hit5: number; readonly mrr: number };
}

/** Sums up queries that pages answer; undefined where there are none. */
export function summarise(rows: readonly Row[]): Summary | undefined {
  const asked = rows.filter(({ variant }) => variant !== 'none');
  if (asked.length === 0) return undefined;
  const ranks = asked.map(({ rank }) => rank);
  const asIs = asked.map((row) => row.asIs.rank);
  const times = asked.map(({ ms }) => ms);
  return {
    n: asked.length,
    hit1: hits(ranks, 1),
    hit3: hits(ranks, 3),
    hit5: hits(ranks, 5),
    mrr: meanReciprocal(ranks),
    zero: mean(asked.map(({ own, rank }) => (own === 0 && rank === 0 ? 1 : 0))),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    asIs: { hit3: hits(asIs, 3), hit5: hits(asIs, 5), mrr: meanReciprocal(asIs) },
  };
}

/**
 * The share of the queries that nothing answers which found nothing, or were told so; undefined
 * where there are none.
 */
export function zeroOfNone(rows: readonly Row[]): number | undefined {
  const none = rows.filter(({ variant }) => variant === 'none');
  if (none.length === 0) return undefined;
  return mean(none.map(({ own, honest }) => (own === 0 || honest ? 1 : 0)));
}

/** The value that a share of all values do not exceed: the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const hits = (ranks: readonly number[], within: number) =>
  mean(ranks.map((rank) => (rank > 0 && rank <= within ? 1 : 0)));

const meanReciprocal = (ranks: readonly number[]) =>
  mean(ranks.map((rank) => (rank > 0 && rank <= depth ? 1 / rank : 0)));

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
