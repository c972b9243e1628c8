import { z } from 'zod';
import { entryFields } from './entry.ts';
import { textFields } from './text.ts';
import { daySchema, idSchema, reference, wordsSchema } from './scalar.ts';

/** The record of a guidance article: what no language changes. */
export const guidanceRecordSchema = z
  .strictObject({
    ...entryFields,
    country: reference(
      'place',
      'The country that a country page is about; left out elsewhere.',
    ).optional(),
    phases: z
      .array(reference('phase', 'An id of phases.yaml.'))
      .min(1)
      .meta({ description: 'When in the process it is needed.' }),
    appliesTo: z
      .strictObject({
        places: z
          .array(reference('place', 'A place that it holds for.'))
          .min(1)
          .meta({ description: 'Where it holds: countries, or a wider region.' }),
        legalStatuses: z
          .array(reference('legal-status', 'An id of legal-statuses.yaml.'))
          .min(1)
          .meta({ description: 'The legal statuses that it holds for.' }),
      })
      .meta({ description: 'Where and for whom it holds.' }),
    actions: z
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'The id by which the texts word this action.' }),
          owner: reference('role', 'Who does it: an id of roles.yaml.'),
        }),
      )
      .max(9)
      .meta({
        description:
          'The key actions in order, each with the role that owns it; a country page may have none.',
      }),
    laws: z
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'The id by which the texts word this duty.' }),
          jurisdiction: reference('place', 'Where it is the law.'),
          checked: daySchema.meta({ description: 'The day on which the law was last checked.' }),
          source: reference('source', 'The act, or a source that states the duty.'),
        }),
      )
      .optional()
      .meta({ description: 'Laws and duties that the texts explain; they age in six months.' }),
    cases: z
      .array(reference('entry', 'A case study as case-studies/id.'))
      .meta({ description: 'Case studies that did it; more are found by theme.' }),
  })
  .refine(({ country, actions }) => country !== undefined || actions.length >= 3, {
    path: ['actions'],
    error: 'an article has three to nine key actions',
  })
  .meta({ title: 'Guidance: record.yaml' });

/** The words of a guidance article: front matter. The body follows in sections. */
export const guidanceTextSchema = z
  .strictObject({
    ...textFields,
    answer: wordsSchema(60, 'The answer in one paragraph, up to 60 words.'),
    forWhom: wordsSchema(30, 'For whom and when, in up to 30 words.'),
    notFor: wordsSchema(30, 'What it is not for, in up to 30 words.'),
  })
  .meta({ title: 'Guidance: words' });

export type GuidanceRecord = z.infer<typeof guidanceRecordSchema>;
export type GuidanceText = z.infer<typeof guidanceTextSchema>;
