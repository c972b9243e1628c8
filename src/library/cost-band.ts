import type { CaseStudyRecord } from '../schemas/case-study.ts';
import type { Library } from './library.ts';

/**
 * What a euro was worth on average in 2024, by the reference rates of the European Central Bank. A
 * band is ten times as wide as the one below it, so that older rates put few practices elsewhere.
 */
const perEuro: Readonly<Record<string, number>> = {
  ...{ EUR: 1, BAM: 1.95583, CHF: 0.9526, DKK: 7.4589, GBP: 0.84662, ISK: 149.31 },
  ...{ NOK: 11.629, PLN: 4.3058, RSD: 117.09, SEK: 11.4325, TRY: 35.5734, USD: 1.0824 },
};

/** An amount in whole euros, or undefined for a currency without a rate. */
export function inEuros(amount: number, currency: string): number | undefined {
  const rate = perEuro[currency];
  return rate === undefined ? undefined : Math.round(amount / rate);
}

/**
 * The band of what a practice costs a year; where that is not known, of what it cost in all, or
 * once. What one person or household costs says nothing of the whole.
 */
export function costBand(
  library: Pick<Library, 'costBands'>,
  { costs, claims }: Pick<CaseStudyRecord, 'costs' | 'claims'>,
): string {
  for (const id of [costs.yearly, costs.total, costs.oneOff]) {
    const claim = claims.find((each) => each.id === id);
    const euros = claim && inEuros(claim.upTo ?? claim.value, claim.unit);
    if (euros === undefined) continue;
    const band = library.costBands.find(
      ({ min = 0, max = Infinity }) => euros >= min && euros <= max,
    );
    return band?.id ?? 'unknown';
  }
  return 'unknown';
}
