import { z } from 'zod';
import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import { daySchema, partialDateSchema } from './scalar.ts';
import { recordedVersionSchema } from './version.ts';

const language = z.enum(languageCodes as [LanguageCode, ...LanguageCode[]]);

/** /versions/<collection>/<id>.json: what became of every version of an entry ever published. */
export const versionFileSchema = z.strictObject({
  entry: z.string().meta({ description: 'The entry, as collection/id.' }),
  fate: z
    .enum(['here', 'moved', 'elsewhere', 'withdrawn'])
    .meta({ description: 'Whether it is here, or what became of it.' }),
  now: z.string().optional().meta({
    description: 'Under which collection/id it goes on; left out where it was withdrawn.',
  }),
  withdrawn: partialDateSchema.optional().meta({ description: 'When it was withdrawn.' }),
  titles: z
    .partialRecord(language, z.strictObject({ text: z.string(), language }))
    .meta({ description: 'Its title for readers of each language, and the language it is in.' }),
  review: z
    .strictObject({ last: daySchema, due: daySchema })
    .optional()
    .meta({ description: 'When the whole entry was last read through, and when it is next.' }),
  current: z
    .partialRecord(language, recordedVersionSchema.shape.version)
    .meta({ description: 'The version in each language as it is now.' }),
  versions: z.array(
    z.strictObject({
      version: recordedVersionSchema.shape.version,
      language,
      date: daySchema,
      state: z
        .enum(['unchanged', 'wording', 'substance', 'withdrawn'])
        .meta({ description: 'How it stands to what is there now.' }),
      since: z
        .array(z.strictObject({ date: daySchema, class: z.string() }))
        .meta({ description: 'The changes since, as the record of the entry names them.' }),
    }),
  ),
});

export type VersionFile = z.infer<typeof versionFileSchema>;
