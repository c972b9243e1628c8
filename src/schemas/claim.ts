import { z } from 'zod';
import {
  daySchema,
  idSchema,
  notApplicableSchema,
  numberFromText,
  orUnknown,
  periodSchema,
  reference,
  unknownSchema,
} from './scalar.ts';

const units = ['count', 'percent', 'day', 'week', 'month', 'year', 'hour'] as const;

/** What a figure counts: a number, a share, a span of time, or money (ISO 4217). */
export const unitSchema = z.union([z.enum(units), z.string().regex(/^[A-Z]{3}$/)]).meta({
  description: `The unit: ${units.join(', ')}, or a currency as its three-letter ISO 4217 code.`,
});

/** Who counted: it decides, with the design, how far a figure can be trusted. */
export const measurers = [
  'owner',
  'funder',
  'partner',
  'independent',
  'official-statistics',
  'media',
] as const;

/** How a figure came about, from a bare account to a systematic review. */
export const designs = [
  'account',
  'monitoring',
  'process-evaluation',
  'comparison',
  'replication',
  'systematic-review',
] as const;

/** A figure, stated once for all languages, with where it comes from. */
export const claimSchema = z.strictObject({
  id: idSchema.meta({ description: 'The name by which texts print this figure.' }),
  measure: reference('measure', 'What is counted: an id of measures.yaml.'),
  value: z.number().meta({ description: 'The figure itself, without spaces or signs.' }),
  upTo: z.number().optional().meta({ description: 'The upper end, where the figure is a range.' }),
  qualifier: z
    .enum(['about', 'more-than', 'at-least', 'less-than', 'up-to', 'planned'])
    .optional()
    .meta({ description: 'How exact the figure is, where it is not exact.' }),
  unit: unitSchema,
  n: z
    .preprocess(
      numberFromText,
      z.union([z.number().int().positive(), unknownSchema, notApplicableSchema]),
    )
    .optional()
    .meta({ description: 'How many people or cases the figure rests on.' }),
  period: orUnknown(periodSchema).meta({
    description: 'When it was so: 2021, 2021-03 or 2021-03/2022.',
  }),
  measuredBy: z.enum(measurers).meta({ description: 'Who counted or calculated the figure.' }),
  design: z.enum(designs).meta({ description: 'How the figure came about.' }),
  source: reference('source', 'The source that states the figure.'),
  checked: daySchema.meta({ description: 'The day on which the source was read for this figure.' }),
  uncertain: z
    .boolean()
    .optional()
    .meta({ description: 'true where the figure could not be confirmed; the page says so.' }),
  contradicts: z
    .array(reference('claim', 'Another claim of this record that says otherwise.'))
    .min(1)
    .optional()
    .meta({ description: 'Claims of this record that do not agree with this one.' }),
});

export type Claim = z.infer<typeof claimSchema>;
