import { z } from 'zod';
import { entryFields, spanSchema, statusSchema } from './entry.ts';
import { textFields } from './text.ts';
import { orNotApplicable, orUnknown, reference, webAddressSchema, wordsSchema } from './scalar.ts';

/** The record of a partnership framework: what no language changes. */
export const frameworkRecordSchema = z
  .strictObject({
    ...entryFields,
    places: z
      .array(reference('place', 'The id of a file in content/places/.'))
      .min(1)
      .meta({ description: 'Where it holds.' }),
    period: spanSchema.meta({ description: 'When it began and ended.' }),
    status: statusSchema.meta({ description: 'Whether it is in force, and how that is known.' }),
    legalNature: reference(
      'legal-nature',
      'What kind of undertaking: an id of legal-natures.yaml.',
    ),
    binding: z
      .enum(['binding', 'voluntary', 'mixed', 'unknown'])
      .meta({ description: 'Whether it binds those who join.' }),
    openTo: z
      .array(reference('audience', 'An id of audiences.yaml.'))
      .meta({ description: 'Who may join; empty where nobody can.' }),
    joinAt: orNotApplicable(webAddressSchema).meta({ description: 'Where one joins.' }),
    fee: orNotApplicable(reference('claim', 'What joining costs: a claim.')).meta({
      description: 'What joining costs: the id of a claim, unknown or not-applicable.',
    }),
    members: orNotApplicable(reference('claim', 'How many have joined: a claim.')).meta({
      description: 'How many have joined: the id of a claim, unknown or not-applicable.',
    }),
    adopted: orUnknown(reference('source', 'Its founding text.'))
      .optional()
      .meta({ description: 'The source that is its founding text.' }),
  })
  .meta({ title: 'Partnership framework: record.yaml' });

/** The words of a partnership framework: front matter. The body follows in sections. */
export const frameworkTextSchema = z
  .strictObject({
    ...textFields,
    what: wordsSchema(40, 'What it is, in up to 40 words.'),
    offers: wordsSchema(40, 'What a municipality can get from it, in up to 40 words.'),
    joining: wordsSchema(30, 'Who may join and how, in up to 30 words.'),
    caution: wordsSchema(30, 'What it does not do, or what is not known, in up to 30 words.'),
  })
  .meta({ title: 'Partnership framework: words' });

export type FrameworkRecord = z.infer<typeof frameworkRecordSchema>;
export type FrameworkText = z.infer<typeof frameworkTextSchema>;
