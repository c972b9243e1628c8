import { z } from 'zod';
import { entryFields, spanSchema, statusSchema } from './entry.ts';
import { populationSchema } from './place.ts';
import { textFields } from './text.ts';
import {
  daySchema,
  idSchema,
  orNotApplicable,
  orUnknown,
  partialDateSchema,
  reference,
  webAddressSchema,
  wordsSchema,
} from './scalar.ts';

const involvement = z.enum(['none', 'consulted', 'co-designed', 'led', 'unknown']);

const costSchema = (what: string) =>
  orNotApplicable(reference('claim', `${what}: the id of a claim of this record.`)).meta({
    description: `${what}: the id of a claim of this record, unknown or not-applicable.`,
  });

const conditionSchema = z.strictObject({
  id: idSchema.meta({ description: 'The key of its sentence in the texts.' }),
  kind: reference('condition-kind', 'What it depends on: an id of condition-kinds.yaml.'),
  min: z
    .number()
    .optional()
    .meta({ description: 'The least that is needed, in inhabitants or euros.' }),
  max: z.number().optional().meta({ description: 'The most that it works for.' }),
  anyOf: z.array(z.string()).optional().meta({
    description: 'The values that fit, as an id of municipality-roles.yaml or tight/loose.',
  }),
  basis: z
    .enum(['source', 'inference'])
    .meta({ description: 'Whether a source names the condition, or we infer it.' }),
  source: reference('source', 'The source that names it.').optional(),
});

/** The record of a case study: what no language changes (the starred fields are demanded). */
export const caseStudyRecordSchema = z
  .strictObject({
    ...entryFields,
    places: z
      .array(reference('place', 'The id of a file in content/places/.'))
      .min(1)
      .meta({ description: 'Where it happens, the main place first.' }),
    population: populationSchema.meta({
      description: 'Inhabitants of the municipality at the time; the band is computed.',
    }),
    municipalityRole: z
      .array(reference('municipality-role', 'An id of municipality-roles.yaml.'))
      .min(1)
      .meta({ description: 'What the municipality does in it.' }),
    setting: z
      .enum(['rural', 'suburban', 'city', 'mixed', 'unknown', 'not-applicable'])
      .meta({ description: 'What kind of place it works in.' }),
    housingMarket: z
      .enum(['tight', 'loose', 'unknown', 'not-applicable'])
      .optional()
      .meta({ description: 'Whether homes are hard to find there.' }),
    newcomersPerThousand: z
      .number()
      .nonnegative()
      .optional()
      .meta({ description: 'Newcomers per thousand inhabitants.' }),
    period: spanSchema.meta({ description: 'When it began and ended.' }),
    status: statusSchema.meta({ description: 'Whether it runs, and how that is known.' }),
    targetGroups: z
      .array(reference('target-group', 'An id of target-groups.yaml.'))
      .min(1)
      .meta({ description: 'Whom it serves.' }),
    reach: orNotApplicable(reference('claim', 'The claim that says how many it reached.')).meta({
      description: 'The claim that says how many people it reached, unknown or not-applicable.',
    }),
    refugeesPart: z
      .strictObject({
        design: involvement.meta({ description: 'Their part in designing it.' }),
        delivery: involvement.meta({ description: 'Their part in delivering it.' }),
        evaluation: involvement.meta({ description: 'Their part in judging it.' }),
      })
      .meta({ description: "Refugees' own part in it." }),
    staff: z
      .strictObject({
        fte: orNotApplicable(z.number().positive()).meta({ description: 'Full-time equivalents.' }),
        skills: z
          .array(reference('role', 'An id of roles.yaml.'))
          .optional()
          .meta({ description: 'The roles that are needed.' }),
      })
      .meta({ description: 'The staff that it needs.' }),
    costs: z
      .strictObject({
        oneOff: costSchema('What it cost once'),
        yearly: costSchema('What it costs a year'),
        perUnit: costSchema('What it costs per person or household'),
        total: costSchema('What it cost in all'),
      })
      .meta({ description: 'What it costs; each figure is a claim.' }),
    funding: orUnknown(
      z
        .array(
          z.strictObject({
            organisation: reference('organisation', 'Who pays.'),
            amount: orUnknown(reference('claim', 'How much: a claim.')),
            share: orUnknown(z.number().min(0).max(1)).meta({
              description: 'The part of the whole that it pays, from 0 to 1.',
            }),
            ends: z
              .union([partialDateSchema, z.literal('unknown'), z.literal('ongoing')])
              .meta({ description: 'When the money ends.' }),
          }),
        )
        .min(1),
    ).meta({ description: 'Who pays, how much, and until when.' }),
    monthsToFirstResult: orUnknown(z.number().positive())
      .optional()
      .meta({ description: 'Months from the decision to the first result.' }),
    outcomes: z
      .array(reference('claim', 'A claim of this record.'))
      .meta({ description: 'The claims that say what came of it; empty where no source says.' }),
    conditions: z
      .array(conditionSchema)
      .min(1)
      .meta({ description: 'What must be so for it to work elsewhere.' }),
    adoptedBy: z
      .array(
        z.strictObject({
          place: reference('place', 'Where it was taken up.'),
          year: orUnknown(z.number().int()),
          source: reference('source', 'Who says so.'),
        }),
      )
      .optional()
      .meta({ description: 'Where it was taken up elsewhere.' }),
    contact: z
      .strictObject({
        organisation: reference('organisation', 'Whom to ask.'),
        url: orUnknown(webAddressSchema).meta({ description: 'A page with a role address.' }),
        verified: orUnknown(daySchema).meta({ description: 'When the contact was last tried.' }),
      })
      .meta({ description: 'Whom to ask. A role, never a person.' }),
    proposedBy: reference('role', 'The role of who proposed it: an id of roles.yaml.'),
    safeguarding: z
      .strictObject({
        names: z.enum(['none', 'consented']).meta({ description: 'Whether people are named.' }),
        photos: z.enum(['none', 'consented']).meta({ description: 'Whether people are shown.' }),
        smallNumbers: z
          .enum(['none', 'suppressed'])
          .meta({ description: 'Whether counts that could identify a family were left out.' }),
        checked: daySchema.meta({ description: 'The day of the check.' }),
      })
      .meta({ description: 'The check that nobody is exposed.' }),
    licence: z.literal('CC-BY-4.0').meta({ description: 'The licence of our text.' }),
  })
  .meta({ title: 'Case study: record.yaml' });

/** The words of a case study: front matter. The body follows in sections. */
export const caseStudyTextSchema = z
  .strictObject({
    ...textFields,
    what: wordsSchema(40, 'What it is, in up to 40 words.'),
    problem: wordsSchema(40, 'The problem that it answers, in up to 40 words.'),
    result: wordsSchema(
      30,
      'What came of it and who says so, in up to 30 words. {claim-id} prints a figure.',
    ),
    caution: wordsSchema(30, 'Why it may not suit you, in up to 30 words.'),
    conditions: z
      .record(idSchema, wordsSchema(30, 'The condition as a sentence, in up to 30 words.'))
      .meta({ description: 'A sentence for each condition of the record.' }),
    avoidIf: z
      .array(wordsSchema(25, 'A case in which to leave it, in up to 25 words.'))
      .min(1)
      .max(5)
      .meta({ description: 'When not to copy it.' }),
    whyIncluded: wordsSchema(40, 'Why it is here, who has an interest in it, in up to 40 words.'),
  })
  .meta({ title: 'Case study: words' });

export type CaseStudyRecord = z.infer<typeof caseStudyRecordSchema>;
export type CaseStudyText = z.infer<typeof caseStudyTextSchema>;
