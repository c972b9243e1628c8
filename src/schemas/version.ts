import { z } from 'zod';
import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import { daySchema } from './scalar.ts';

const hash = (length: number, description: string) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-z]{${length}}$`), `write ${length} small Latin letters or digits`)
    .meta({ description });

/** A line of content/versions/<collection>/<id>.jsonl: a version of an entry that was published. */
export const recordedVersionSchema = z.strictObject({
  version: hash(9, 'The code that its printouts carry.'),
  language: z
    .enum(languageCodes as [LanguageCode, ...LanguageCode[]])
    .meta({ description: 'The language of the page.' }),
  date: daySchema.meta({ description: 'The day on which it was published.' }),
  record: hash(8, 'A hash of the facts.'),
  words: hash(8, 'A hash of the words that the page showed.'),
  changes: z
    .number()
    .int()
    .nonnegative()
    .meta({ description: 'How many changes the record listed then; what it lists more is new.' }),
});

export type RecordedVersion = z.infer<typeof recordedVersionSchema>;
