import { z } from 'zod';
import { addressesSchema, addressSchema, inEachLanguage } from './data-file.ts';
import { claimSchema } from './claim.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { labelsSchema, vocabularySchema } from './label.ts';
import {
  collections,
  costBandsSchema,
  evidenceLevels,
  evidenceListSchema,
  populationBandsSchema,
  sectionListSchema,
} from './list.ts';
import { organisationSchema } from './organisation.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { daySchema, idSchema } from './scalar.ts';
import { sourceCheckSchema } from './source-check.ts';
import { sourceSchema } from './source.ts';
import { startPageSchema } from './start-page.ts';

const id = idSchema.meta({ description: 'The id; it never changes.' });
const key = z.string().meta({ description: 'collection/id' });
const keys = z.array(key).meta({ description: 'Entries, as collection/id.' });
const uri = addressSchema.meta({ description: 'The concept in the thesaurus (SKOS).' });

const titleSchema = z.strictObject({
  text: z.string(),
  language: z.string().meta({ description: 'The language that it is really in (BCP 47).' }),
});

const translationStateSchema = z.strictObject({
  state: z.enum(['source', 'current', 'changed', 'partial', 'missing']).meta({
    description:
      'changed: the original has changed since; partial: some parts are not translated; missing: none is.',
  }),
  parts: z
    .strictObject({
      source: z.number().int(),
      current: z.number().int(),
      changed: z.number().int(),
      missing: z.number().int(),
    })
    .meta({ description: 'How many parts (summary, lead, sections) stand how.' }),
  method: z.enum(['human', 'machine']).optional(),
  reviewed: daySchema.optional().meta({ description: 'When a person compared it.' }),
});

/** An entry of a collection, with all that no language changes. */
export function entryItemSchema(record: z.ZodType) {
  return z.strictObject({
    id,
    key,
    collection: z.enum(collections),
    titles: inEachLanguage(titleSchema),
    addresses: addressesSchema,
    modified: daySchema.meta({ description: 'The day of the last change.' }),
    translations: inEachLanguage(translationStateSchema),
    fullText: z.array(z.string()).meta({ description: 'Languages of full texts (BCP 47).' }),
    evidence: z
      .strictObject({ level: z.enum(evidenceLevels), claims: z.array(z.string()) })
      .meta({ description: 'Worked out from the claims by rule.' }),
    countries: z.array(z.string()).meta({ description: 'ISO 3166-1 alpha-2, worked out.' }),
    populationBand: z.string().optional().meta({ description: 'Of population-bands.json.' }),
    costBand: z.string().optional().meta({ description: 'Of cost-bands.json.' }),
    versions: addressSchema.meta({ description: 'What became of every version of it.' }),
    record: record,
  });
}

/** The words of an entry in a language, with its figures filled in. */
export function wordsItemSchema(words: z.ZodType) {
  return z.strictObject({
    id,
    key,
    address: addressSchema,
    language: z.string().meta({ description: 'The language that the words are really in.' }),
    words,
  });
}

/** A source, with what cites it and what the last visit to its address found. */
export const sourceItemSchema = z.strictObject({
  ...sourceSchema.shape,
  citedBy: z.strictObject({ entries: keys, terms: z.array(id), places: z.array(id) }),
  lastCheck: sourceCheckSchema.omit({ id: true, address: true, location: true }).optional(),
});

export const organisationItemSchema = z.strictObject({
  id,
  ...organisationSchema.shape,
  entries: keys,
});

export const placeItemSchema = z.strictObject({
  id,
  ...placeSchema.shape,
  addresses: addressesSchema.optional(),
});

export const termItemSchema = z.strictObject({
  id,
  uri,
  addresses: addressesSchema,
  ...glossaryTermSchema.shape,
});

export const questionItemSchema = z.strictObject({
  id,
  addresses: addressesSchema,
  ...questionSchema.shape,
});

export const startItemSchema = z.strictObject({
  id,
  addresses: addressesSchema,
  ...startPageSchema.shape,
});

/** A figure, with the entry that states it. */
export const claimItemSchema = z.strictObject({ entry: key, ...claimSchema.shape });

export const vocabularyItemSchema = z.strictObject({ ...vocabularySchema.element.shape, uri });

export const evidenceItemSchema = z.strictObject({ ...evidenceListSchema.element.shape, uri });

const band = { labels: labelsSchema, uri };

export const populationBandItemSchema = z.strictObject({
  ...populationBandsSchema.element.shape,
  ...band,
});

export const costBandItemSchema = z.strictObject({ ...costBandsSchema.element.shape, ...band });

export const sectionItemSchema = sectionListSchema.element;

/** A word that a field may hold and that no list of its own explains, in every language. */
export const valueItemSchema = z.strictObject({
  field: z.string().meta({ description: 'What it is a value of: status, setting, design.' }),
  value: z.string(),
  labels: labelsSchema,
});

/** An address ever published, and what became of it. */
export const publishedIdItemSchema = z.strictObject({
  key,
  since: daySchema,
  status: z.enum(['here', 'moved', 'elsewhere', 'withdrawn']),
  to: z.string().optional(),
  withdrawn: z.string().optional(),
});

export type EntryItem = z.infer<ReturnType<typeof entryItemSchema>>;
