import { z } from 'zod';
import { languageCodes } from '../i18n/languages.ts';
import { claimSchema } from './claim.ts';
import { daySchema, orUnknown, partialDateSchema, periodSchema, reference } from './scalar.ts';

const reviewSchema = z
  .strictObject({
    last: daySchema.meta({
      description: 'The day on which the whole entry was last read through.',
    }),
    due: daySchema.meta({ description: 'The day by which it must be read through again.' }),
    by: reference('role', 'The role of who read it: an id of roles.yaml. Never a name.'),
  })
  .meta({ description: 'When the whole entry was last reviewed, when it is next, and by whom.' });

/** What kinds of change a record tells of. */
export const changeClasses = ['new', 'wording', 'substance', 'law', 'withdrawn'] as const;

const changeSchema = z.strictObject({
  date: daySchema.meta({ description: 'The day of the change.' }),
  class: z.enum(changeClasses).meta({ description: 'What kind of change it was.' }),
});

/** The fields that the record of every entry has. */
export const entryFields = {
  sourceLanguage: z
    .enum(languageCodes as [string, ...string[]])
    .meta({ description: 'The language in which the entry was written first.' }),
  published: daySchema.meta({
    description: 'The day on which the entry was first published here.',
  }),
  review: reviewSchema,
  changes: z
    .array(changeSchema)
    .min(1)
    .meta({ description: 'What changed and when, the oldest first.' }),
  themes: z
    .array(reference('theme', 'An id of themes.yaml.'))
    .min(1)
    .meta({ description: 'The areas of integration that it is about, the main one first.' }),
  audiences: z
    .array(reference('audience', 'An id of audiences.yaml.'))
    .min(1)
    .meta({ description: 'Who it is written for.' }),
  organisations: z
    .array(
      z.strictObject({
        id: reference('organisation', 'The id of a file in content/organisations/.'),
        role: reference('organisation-role', 'What it does: an id of organisation-roles.yaml.'),
      }),
    )
    .meta({ description: 'Who takes part and in what role.' }),
  claims: z.array(claimSchema).meta({ description: 'Every figure that the texts print.' }),
  sources: z
    .array(reference('source', 'The id of a source in content/sources/.'))
    .min(1)
    .meta({ description: 'Every source that the entry rests on, in order of weight.' }),
  terms: z
    .array(reference('term', 'The id of a file in content/glossary/.'))
    .optional()
    .meta({ description: 'Glossary terms that a reader needs, beside those marked in the text.' }),
  related: z
    .array(reference('entry', 'An entry as collection/id.'))
    .optional()
    .meta({ description: 'Entries that belong with it, where the shared facts do not show it.' }),
  formerIds: z.array(z.string()).optional().meta({
    description: 'Ids under which the entry was published before; each leaves a redirect.',
  }),
};

/** A span of time of which either end may be unknown. */
export const spanSchema = z.strictObject({
  start: orUnknown(partialDateSchema).meta({ description: 'When it began.' }),
  end: z
    .union([partialDateSchema, z.literal('unknown'), z.literal('ongoing')])
    .meta({ description: 'When it ended or ends; ongoing where a source says that it goes on.' }),
});

/** How far along it is, as a source last said, and when that was. */
export const statusSchema = z.strictObject({
  value: z
    .enum(['running', 'ended', 'mainstreamed', 'stopped', 'planned', 'unknown'])
    .meta({ description: 'Whether it runs: stopped means before its time.' }),
  verified: orUnknown(periodSchema).meta({
    description: 'The date that the statement is true of (the date of the source, not of reading).',
  }),
  how: z
    .enum(['call', 'site', 'owner', 'document', 'unknown'])
    .meta({ description: 'How it was verified.' }),
});
