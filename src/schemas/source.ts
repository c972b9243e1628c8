import { z } from 'zod';
import {
  daySchema,
  idSchema,
  languageTagSchema,
  orUnknown,
  partialDateSchema,
  webAddressSchema,
} from './scalar.ts';

/** A document or page that entries cite. */
export const sourceSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id that texts and claims cite.' }),
  title: z
    .string()
    .trim()
    .min(1)
    .meta({ description: 'The title, in the language of the source.' }),
  publisher: z.string().trim().min(1).meta({ description: 'Who published it.' }),
  url: orUnknown(webAddressSchema).meta({
    description: 'Its official address; unknown where none is known.',
  }),
  language: languageTagSchema.meta({ description: 'The language of the source (BCP 47).' }),
  titleLanguage: languageTagSchema
    .optional()
    .meta({ description: 'The language of the title above, where it is a translation.' }),
  date: orUnknown(partialDateSchema).meta({
    description: 'When it was published: a year, a month or a day.',
  }),
  read: daySchema.meta({ description: 'The day on which it was read.' }),
  part: z
    .enum(['whole', 'part'])
    .meta({ description: 'Whether the whole source was read, or a part of it.' }),
  archived: orUnknown(webAddressSchema).meta({ description: 'The address of an archived copy.' }),
  licence: orUnknown(z.string().trim().min(1)).meta({
    description: 'The licence of the source, such as CC BY 4.0.',
  }),
});

/** A source file holds one source, or a list of several. */
export const sourceFileSchema = z.union([sourceSchema, z.array(sourceSchema).min(1)]);

export type Source = z.infer<typeof sourceSchema>;
