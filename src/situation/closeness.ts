import type { Situation } from './situation.ts';

/** What is known of the place of a practice. */
export interface PlaceOfPractice {
  /** Inhabitants at the time; left out where it is not known or there is no one municipality. */
  readonly population?: number | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** What the municipality does in it: ids of municipality-roles.yaml. */
  readonly roles: readonly string[];
  readonly housingMarket?: string | undefined;
}

/** The region that each country lies in with its neighbours, by the code of the country. */
export type Regions = Readonly<Record<string, string>>;

/** Why a practice is close, as the key of a sentence and the number that it prints. */
export interface Reason {
  readonly key:
    | 'closeness.same-country'
    | 'closeness.same-region'
    | 'closeness.below'
    | 'closeness.above'
    | 'closeness.similar-size'
    | 'closeness.same-role'
    | 'closeness.same-market';
  readonly number?: number;
}

export interface Closeness {
  /** 0 for a place that is alike in all that the reader said; it has no unit and is not shown. */
  readonly distance: number;
  readonly reasons: readonly Reason[];
}

/** A town may be called small with one that has at most this many times its people. */
const similar = 1.5;
const below = [5_000, 25_000, 50_000, 100_000] as const;
const above = 250_000;

/** How far apart two sizes are that differ as much as what is not known: a factor of five. */
const unknownSize = Math.log10(5);

/** How close the place of a practice is to the reader's, with the reasons in words. */
export function closeness(
  practice: PlaceOfPractice,
  situation: Situation,
  regions: Regions,
): Closeness {
  const parts = [
    byCountry(practice, situation, regions),
    bySize(practice.population, situation.population),
    byValue(situation.role, practice.roles, 'closeness.same-role'),
    byValue(
      situation.housingMarket,
      practice.housingMarket === undefined ? [] : [practice.housingMarket],
      'closeness.same-market',
    ),
  ];
  return {
    distance: parts.reduce((sum, part) => sum + part.distance, 0),
    reasons: parts.flatMap(({ reason }) => reason ?? []),
  };
}

interface Part {
  readonly distance: number;
  readonly reason?: Reason;
}

const none: Part = { distance: 0 };

function byCountry({ countries }: PlaceOfPractice, { country }: Situation, regions: Regions): Part {
  if (country === undefined) return none;
  if (countries.includes(country))
    return { distance: 0, reason: { key: 'closeness.same-country' } };
  const region = regions[country];
  const isNear = region !== undefined && countries.some((code) => regions[code] === region);
  return isNear ? { distance: 0.3, reason: { key: 'closeness.same-region' } } : { distance: 0.8 };
}

/** The distance of two sizes: how many times the one holds the other, on a scale of tens. */
export function sizeDistance(practice: number | undefined, own: number): number {
  return practice === undefined ? unknownSize : Math.abs(Math.log10(practice / own));
}

function bySize(practice: number | undefined, own: number | undefined): Part {
  if (own === undefined) return none;
  const distance = sizeDistance(practice, own);
  const reason = practice === undefined ? undefined : sizeReason(practice, own);
  return { distance, ...(reason && { reason }) };
}

function sizeReason(practice: number, own: number): Reason | undefined {
  const larger = Math.max(practice, own);
  const smaller = Math.min(practice, own);
  const limit = below.find((bound) => larger <= bound);
  if (limit !== undefined && smaller * 4 >= limit) return { key: 'closeness.below', number: limit };
  if (larger <= smaller * similar) return { key: 'closeness.similar-size' };
  return smaller >= above ? { key: 'closeness.above', number: above } : undefined;
}

function byValue(own: string | undefined, values: readonly string[], key: Reason['key']): Part {
  if (own === undefined) return none;
  if (values.includes(own)) return { distance: 0, reason: { key } };
  return { distance: values.length === 0 || values.includes('unknown') ? 0.15 : 0.25 };
}
