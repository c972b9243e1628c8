import { z } from 'zod';
import { labelsSchema } from './label.ts';
import { daySchema, idSchema, partialDateSchema } from './scalar.ts';

/** The four kinds of entry; each is a folder of `content/` and a part of addresses. */
export const collections = ['guidance', 'handbooks', 'frameworks', 'case-studies'] as const;

export type Collection = (typeof collections)[number];

/** Whether a word names a collection. */
export function isCollection(word: string): word is Collection {
  return (collections as readonly string[]).includes(word);
}

/** content/sections.yaml: the standard headings of bodies, per collection. */
export const sectionListSchema = z.array(
  z.strictObject({
    id: idSchema.meta({ description: 'The id of the heading.' }),
    collections: z
      .array(z.enum(collections))
      .optional()
      .meta({ description: 'The collections that it is for; all where left out.' }),
    kind: z
      .enum(['article', 'country'])
      .optional()
      .meta({ description: 'The kind of guidance that it is for; both where left out.' }),
    required: z.boolean().meta({ description: 'Whether a full text must have it.' }),
    uncited: z.literal(true).optional().meta({
      description: 'Set where the section holds no facts of others: questions, checklists.',
    }),
    labels: labelsSchema,
  }),
);

/** content/population-bands.yaml: classes of municipalities by size. */
export const populationBandsSchema = z.array(
  z.strictObject({
    id: idSchema.meta({ description: 'The id, part of an address.' }),
    min: z.number().int().optional().meta({ description: 'The least number of inhabitants.' }),
    max: z.number().int().optional().meta({ description: 'The largest number of inhabitants.' }),
  }),
);

/** content/cost-bands.yaml: classes of practices by what they cost in all or a year. */
export const costBandsSchema = z.array(
  z.strictObject({
    id: idSchema.meta({ description: 'The id, part of an address.' }),
    min: z.number().int().optional().meta({ description: 'The least cost, in whole euros.' }),
    max: z.number().int().optional().meta({ description: 'The largest cost, in whole euros.' }),
  }),
);

/** The levels of evidence, from the owner's account to a systematic review. */
export const evidenceLevels = ['e0', 'e1', 'e2', 'e3', 'e4'] as const;

export type EvidenceLevel = (typeof evidenceLevels)[number];

/** content/evidence-levels.yaml: the labels of the levels, and why an entry has one. */
export const evidenceListSchema = z.array(
  z.strictObject({
    id: z.enum(evidenceLevels).meta({ description: 'The level.' }),
    labels: labelsSchema,
    why: labelsSchema,
  }),
);

/** content/ids.yaml: every address ever published, so that none is lost or used twice. */
export const publishedIdsSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/)
      .meta({ description: 'collection/id as it was published.' }),
    since: daySchema.meta({ description: 'The day on which it was first published.' }),
    movedTo: z.string().optional().meta({ description: 'collection/id that replaced it.' }),
    sameAs: z.string().optional().meta({
      description: 'collection/id of the entry in another collection that tells it; a link to it.',
    }),
    withdrawn: partialDateSchema.optional().meta({ description: 'When it was withdrawn.' }),
  }),
);

export type SectionList = z.infer<typeof sectionListSchema>;
export type PopulationBands = z.infer<typeof populationBandsSchema>;
export type CostBands = z.infer<typeof costBandsSchema>;
export type EvidenceList = z.infer<typeof evidenceListSchema>;
export type PublishedIds = z.infer<typeof publishedIdsSchema>;
