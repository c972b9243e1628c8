import { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import { idSchema } from './scalar.ts';

/** A short text in every language of the site. A missing one is an error. */
export const labelsSchema = z
  .strictObject(
    Object.fromEntries(
      languages.map(({ code, englishName }) => [
        code,
        z
          .string()
          .trim()
          .min(1)
          .meta({ description: `The label in ${englishName}.` }),
      ]),
    ),
  )
  .meta({ description: 'The label in every language of the site.' });

/** A name in some languages; English is shown where a language has none. */
export const namesSchema = z
  .strictObject({
    ...Object.fromEntries(
      languages.map(({ code, englishName }) => [
        code,
        z
          .string()
          .trim()
          .min(1)
          .optional()
          .meta({ description: `The name in ${englishName}.` }),
      ]),
    ),
    en: z.string().trim().min(1).meta({ description: 'The name in English.' }),
  })
  .meta({ description: 'The name, per language; English is the one that must be there.' });

const searchWordsSchema = z
  .partialRecord(
    z.enum(languages.map(({ code }) => code)),
    z.array(z.string().trim().min(1)).min(1),
  )
  .meta({
    description:
      'Other words that people type when they mean this, per language. Search looks for them too, and says so.',
  });

/** A controlled list: ids with a label in every language. */
export const vocabularySchema = z.array(
  z.strictObject({
    id: idSchema.meta({ description: 'The id that records use. It never changes.' }),
    labels: labelsSchema,
    synonyms: searchWordsSchema.optional(),
    parent: idSchema.optional().meta({ description: 'A broader item of the same list.' }),
  }),
);

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type Labels = Record<string, string>;
