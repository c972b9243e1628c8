import { z } from 'zod';
import { evidenceLevels } from './list.ts';

/** A piece of words in another language than those around it, such as a name. */
const foreignSchema = z.strictObject({
  text: z.string(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
});

/** Words in pieces: plain ones are in the language of what holds them. */
const piecesSchema = z.array(z.union([z.string(), foreignSchema]));

/** The language of words that are not the reader's; left out where they are. */
const languageMarks = {
  lang: z.string().optional().meta({ description: 'The language of the words (BCP 47).' }),
  dir: z.enum(['ltr', 'rtl']).optional().meta({ description: 'The direction of the words.' }),
};

const factSchema = z.strictObject({
  id: z.string().meta({ description: 'The fact, as the interface calls it: population, reach.' }),
  label: z.string(),
  text: z.string(),
  pieces: piecesSchema
    .optional()
    .meta({ description: 'The text in pieces, where names in it are in another language.' }),
  isUnknown: z.boolean().meta({ description: 'Whether the text says that it is not known.' }),
});

const conditionSchema = z.strictObject({
  id: z.string(),
  kind: z.string().meta({ description: 'An id of condition-kinds.yaml.' }),
  label: z.string(),
  sentence: z.string(),
  basis: z.enum(['source', 'inference']),
  basisLabel: z.string(),
  source: z.string().optional().meta({ description: 'The title of the source that names it.' }),
  min: z.number().optional(),
  max: z.number().optional(),
  anyOf: z.array(z.string()).optional(),
});

const passageSchema = z.strictObject({ ...languageMarks, paragraphs: z.array(piecesSchema) });

/**
 * What a case study says of itself in one language, for all that is made of it beside its page: a
 * column of a comparison, a sheet of paper, a letter. Figures are filled in.
 */
export const practiceFileSchema = z.strictObject({
  id: z.string(),
  key: z.string().meta({ description: 'collection/id' }),
  language: z.string().meta({ description: 'The language of the reader: labels are in it.' }),
  version: z.string().meta({ description: 'Changes with the words and facts of the page.' }),
  updated: z.string().meta({ description: 'The day of the last change (ISO 8601).' }),
  title: z.string(),
  name: z.string().optional(),
  ...languageMarks,
  isUnreviewed: z
    .boolean()
    .meta({ description: 'Whether the words are a translation that nobody has reviewed.' }),
  summary: z.strictObject({
    what: z.string(),
    problem: z.string(),
    result: z.string(),
    caution: z.string(),
  }),
  facts: z.array(factSchema),
  conditions: z.array(conditionSchema),
  avoidIf: z.array(z.string()),
  setbacks: passageSchema.meta({ description: 'What did not work.' }),
  evidence: z.strictObject({
    level: z.enum(evidenceLevels),
    label: z.string(),
    why: z.string(),
    restsOn: z.array(z.string()),
  }),
  review: z.strictObject({ last: z.string(), due: z.string(), by: z.string() }),
  population: z.union([
    z.strictObject({ value: z.number(), year: z.number() }),
    z.enum(['unknown', 'not-applicable']),
  ]),
  countries: z.array(z.string()).meta({ description: 'ISO 3166-1 alpha-2 codes.' }),
  roles: z.array(z.string()).meta({ description: 'Ids of municipality-roles.yaml.' }),
  housingMarket: z.enum(['tight', 'loose', 'unknown', 'not-applicable']),
  contact: z.strictObject({ organisation: piecesSchema, url: z.string().optional() }),
  questions: passageSchema.meta({ description: 'Questions for those who run it.' }),
  sources: z.array(
    z.strictObject({
      number: z.number(),
      title: z.string(),
      lang: z.string(),
      publisher: z.string(),
      date: z.string().meta({ description: 'The date in words, or that it has none.' }),
      url: z.string().optional(),
    }),
  ),
  links: z.strictObject({
    page: z.string().meta({ description: 'The whole address of the page.' }),
    print: z.string().meta({ description: 'The path of the sheet to print.' }),
    letter: z.string(),
    printed: z.string().meta({ description: 'Where this version says whether it is still good.' }),
  }),
});

export type PracticeFile = z.infer<typeof practiceFileSchema>;
export type PracticeFact = z.infer<typeof factSchema>;
export type PracticeCondition = z.infer<typeof conditionSchema>;
export type Pieces = z.infer<typeof piecesSchema>;
export type Passage = z.infer<typeof passageSchema>;
