import { unitSchema } from '../../schemas/claim.ts';
import { periodSchema } from '../../schemas/scalar.ts';
import type { Answers } from './answers.ts';
import { numberFrom } from './plain-values.ts';

/** The figures that have a box of their own: what each measures, by its id as a claim. */
const figures = {
  reach: { id: 'people-reached', measure: 'people-reached' },
  yearlyCost: { id: 'yearly-cost', measure: 'cost-yearly' },
  totalCost: { id: 'total-cost', measure: 'cost-total' },
} as const;

export type FigureField = keyof typeof figures;

export const figureFields = Object.keys(figures) as FigureField[];

/** The claims of a form by its fields; a figure that cannot be read makes none. */
export function claimsOf(answers: Answers, source: string, day: string) {
  const period = periodSchema.safeParse(answers.words('figurePeriod'));
  const currency = unitSchema.safeParse(answers.words('currency').toUpperCase());
  const counted = answers.chosen('measuredBy')[0] ?? 'owner';
  const claims = figureFields.flatMap((field) => {
    const value = numberFrom(answers.words(field));
    const unit = field === 'reach' ? 'count' : currency.data;
    if (value === undefined || unit === undefined) return [];
    const claim = {
      ...figures[field],
      value,
      unit,
      period: period.data ?? 'unknown',
      measuredBy: counted,
      design: 'account',
      source,
      checked: day,
    };
    return [[field, claim] as const];
  });
  return new Map<FigureField, (typeof claims)[number][1]>(claims);
}
