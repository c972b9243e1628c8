import { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import { daySchema } from './scalar.ts';

/** A whole address, of the site itself or elsewhere. */
export const addressSchema = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .meta({ description: 'A whole address.' });

/** Something for each language of the site. */
export function inEachLanguage<T extends z.ZodType>(schema: T) {
  return z.strictObject(Object.fromEntries(languages.map(({ code }) => [code, schema])));
}

/** The page of something in each language. */
export const addressesSchema = inEachLanguage(addressSchema).meta({
  description: 'The page about it in each language.',
});

/** An id that was published and has no entry any more. */
export const goneSchema = z.strictObject({
  key: z.string().meta({ description: 'collection/id as it was published.' }),
  status: z.enum(['moved', 'elsewhere', 'withdrawn']).meta({
    description: 'moved: under another id; elsewhere: another entry tells it; withdrawn: no more.',
  }),
  to: z.string().optional().meta({ description: 'Where it went, as collection/id.' }),
  withdrawn: z.string().optional().meta({ description: 'When it was withdrawn.' }),
});

const head = {
  $schema: addressSchema.meta({ description: 'The JSON Schema that this file keeps to.' }),
  version: z.literal('1.0').meta({ description: 'The version of the form of the data.' }),
  licence: z
    .strictObject({ name: z.literal('CC BY 4.0'), url: addressSchema })
    .meta({ description: 'The licence of the data. Sources keep the licences of their owners.' }),
  generated: daySchema.meta({
    description: 'The day of the last change that the content names; not the day of the build.',
  }),
};

/** The JSON Schema of a list of data comes from here: a head that all share, and the items. */
export function dataFileSchema(title: string, item: z.ZodType) {
  return z
    .strictObject({
      ...head,
      name: z.string().meta({ description: 'The name of the list, as in its address.' }),
      language: z.string().optional().meta({ description: 'The language of the words (BCP 47).' }),
      count: z.number().int().meta({ description: 'How many items all parts hold together.' }),
      next: addressSchema.optional().meta({ description: 'The next part, where there is one.' }),
      items: z.array(item),
      gone: z
        .array(goneSchema)
        .optional()
        .meta({ description: 'What this list once held, and where it is now.' }),
    })
    .meta({ title });
}

/** /api/v1/index.json: all that can be had. */
export const dataIndexSchema = z
  .strictObject({
    ...head,
    title: z.string(),
    publisher: z.string(),
    attribution: z.string().meta({ description: 'What to write when the data is used.' }),
    site: addressSchema,
    pages: inEachLanguage(addressSchema).meta({ description: 'What people read about the data.' }),
    catalog: z.strictObject({ jsonld: addressSchema, turtle: addressSchema }),
    thesaurus: z.strictObject({ jsonld: addressSchema, turtle: addressSchema }),
    files: z.array(
      z.strictObject({
        dataset: z.string(),
        url: addressSchema,
        mediaType: z.string(),
        language: z.string().optional().meta({ description: 'The language of words (BCP 47).' }),
        schema: addressSchema.optional(),
        bytes: z.number().int(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    ),
  })
  .meta({ title: 'Index of the data' });

export type DataHead = {
  readonly [K in keyof typeof head]: z.infer<(typeof head)[K]>;
};
export type Gone = z.infer<typeof goneSchema>;
