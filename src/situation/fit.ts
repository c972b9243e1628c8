import type { Situation } from './situation.ts';

/** A condition of a case study, as far as it can be held against a situation. */
export interface FitCondition {
  /** An id of condition-kinds.yaml. */
  readonly kind: string;
  /** The least that is needed, in inhabitants or euros a year. */
  readonly min?: number | undefined;
  /** The most that it works for. */
  readonly max?: number | undefined;
  /** The values that fit. */
  readonly anyOf?: readonly string[] | undefined;
}

/** What a condition says of a situation. There is no score, and nothing between these three. */
export const verdicts = ['fits', 'does-not-fit', 'not-known'] as const;

export type Verdict = (typeof verdicts)[number];

/** The part of a situation that each kind of condition is held against; the others need judgement. */
const partOfKind: Readonly<Record<string, keyof Situation>> = {
  population: 'population',
  'municipality-role': 'role',
  'housing-market': 'housingMarket',
  budget: 'budget',
};

/** Whether a condition can be held against a situation at all: it has a bound or a list of values. */
export function isTyped(condition: FitCondition): boolean {
  const { kind, min, max, anyOf } = condition;
  return partOfKind[kind] !== undefined && (min ?? max ?? anyOf) !== undefined;
}

/** The part of a situation that decides a condition, where one does. */
export function decidingPart(condition: FitCondition): keyof Situation | undefined {
  return isTyped(condition) ? partOfKind[condition.kind] : undefined;
}

/** What a condition says of a situation. What is not known on either side never counts as a fit. */
export function checkFit(condition: FitCondition, situation: Situation): Verdict {
  const part = decidingPart(condition);
  const value = part && situation[part];
  if (value === undefined) return 'not-known';
  const { min, max, anyOf } = condition;
  if (typeof value === 'string') {
    if (!anyOf) return 'not-known';
    return anyOf.includes(value) ? 'fits' : 'does-not-fit';
  }
  if (min === undefined && max === undefined) return 'not-known';
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity) ? 'fits' : 'does-not-fit';
}
