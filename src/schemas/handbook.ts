import { z } from 'zod';
import { entryFields } from './entry.ts';
import { textFields } from './text.ts';
import {
  idSchema,
  languageTagSchema,
  orNotApplicable,
  orUnknown,
  partialDateSchema,
  reference,
  webAddressSchema,
  wordsSchema,
} from './scalar.ts';

/** The record of a handbook or tool: what no language changes. */
export const handbookRecordSchema = z
  .strictObject({
    ...entryFields,
    places: z
      .array(reference('place', 'The id of a file in content/places/.'))
      .min(1)
      .meta({ description: 'Where it is meant to be used.' }),
    year: orUnknown(partialDateSchema).meta({ description: 'When it was published.' }),
    edition: orUnknown(z.string().trim().min(1))
      .optional()
      .meta({ description: 'The edition that was read.' }),
    languages: orUnknown(z.array(languageTagSchema).min(1)).meta({
      description: 'The languages that it exists in (BCP 47).',
    }),
    licence: orUnknown(z.string().trim().min(1)).meta({
      description: 'The licence of the handbook itself.',
    }),
    pages: orNotApplicable(reference('claim', 'How long it is: a claim.')).meta({
      description: 'How many pages: the id of a claim, unknown or not-applicable.',
    }),
    formats: orUnknown(
      z.array(z.enum(['web', 'pdf', 'print', 'epub', 'course', 'files'])).min(1),
    ).meta({ description: 'The forms that it comes in.' }),
    price: z
      .enum(['free', 'paid', 'members', 'unknown'])
      .meta({ description: 'Whether it costs money.' }),
    url: orUnknown(webAddressSchema).meta({ description: 'Where to get it.' }),
    chapters: z
      .array(idSchema)
      .optional()
      .meta({ description: 'The chapter folders in order, for a handbook of our own.' }),
  })
  .meta({ title: 'Handbook: record.yaml' });

/** The words of a handbook: front matter. The body follows in sections. */
export const handbookTextSchema = z
  .strictObject({
    ...textFields,
    what: wordsSchema(40, 'What it is and whom it is written for, in up to 40 words.'),
    use: wordsSchema(40, 'What a municipality does with it, in up to 40 words.'),
    getting: wordsSchema(30, 'Where to get it and in which languages, in up to 30 words.'),
    caution: wordsSchema(30, 'What it does not cover, or what is not known, in up to 30 words.'),
  })
  .meta({ title: 'Handbook: words' });

/** The words of a chapter of one of our own handbooks. */
export const chapterTextSchema = z
  .strictObject({ ...textFields })
  .meta({ title: 'Handbook chapter: words' });

export type HandbookRecord = z.infer<typeof handbookRecordSchema>;
export type HandbookText = z.infer<typeof handbookTextSchema>;
export type ChapterText = z.infer<typeof chapterTextSchema>;
