import { z } from 'zod';
import { languageCodes } from '../i18n/languages.ts';
import { caseStudyRecordSchema } from './case-study.ts';
import { frameworkRecordSchema } from './framework.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { guidanceRecordSchema } from './guidance.ts';
import { handbookRecordSchema } from './handbook.ts';
import { questionSchema } from './question.ts';
import { daySchema, idSchema, languageTagSchema, reference } from './scalar.ts';
import { sourceSchema } from './source.ts';

const markdown = 'CommonMark with tables; [^id] names a source of this file by its id';

const sectionSchema = z.strictObject({
  id: z
    .string()
    .meta({ description: 'The anchor of the section on the page; empty for the lead.' }),
  heading: z.string().meta({ description: 'Its heading; empty for the lead.' }),
  language: languageTagSchema.meta({ description: 'The language that it is in.' }),
  isTranslated: z.boolean().meta({
    description: 'false where it stands in the source language for want of a translation.',
  }),
  markdown: z.string().meta({ description: `The words: ${markdown}.` }),
});

const factSchema = z.strictObject({
  label: z.string(),
  text: z.string(),
  isUnknown: z.boolean().meta({ description: 'Whether the text says that it is not known.' }),
});

const figureSchema = z.strictObject({
  id: idSchema.meta({ description: 'The claim of the record.' }),
  measure: z.string().meta({ description: 'What is counted, in words.' }),
  text: z.string().meta({ description: 'The figure as the page prints it.' }),
  source: reference('source', 'The source that states it.'),
});

const translationSchema = z.strictObject({
  method: z
    .enum(['source', 'human', 'machine'])
    .meta({ description: 'source: written in this language first, or shown in it untranslated.' }),
  reviewed: z
    .strictObject({ date: daySchema, by: reference('role', 'The role of the reviewer.') })
    .optional()
    .meta({ description: 'Left out until a person has reviewed the translation.' }),
  isBehind: z
    .boolean()
    .meta({ description: 'Whether the original has changed since parts of it were made.' }),
});

const sharedFields = {
  $schema: z.url(),
  version: z.literal(1).meta({ description: 'The version of the form of this file.' }),
  url: z.url().meta({ description: 'The page that the file says the same as.' }),
  markdown: z.url().meta({ description: 'The same as Markdown.' }),
  licence: z
    .strictObject({ id: z.string(), url: z.url() })
    .meta({ description: 'The licence of the text and the facts.' }),
  attribution: z.string().meta({ description: 'How to cite it, in a line.' }),
  language: languageTagSchema.meta({ description: 'The language of the page and its labels.' }),
  languageOfText: languageTagSchema.meta({ description: 'The language of most of the text.' }),
  sourceLanguage: languageTagSchema.meta({ description: 'The language that it was written in.' }),
  languages: z
    .record(z.enum(languageCodes as [string, ...string[]]), z.url())
    .meta({ description: 'The same file in every language.' }),
  textVersion: z.string().meta({ description: 'Changes with the words and facts of the page.' }),
  published: daySchema.optional(),
  modified: daySchema.meta({ description: 'The day of the last change.' }),
  translation: translationSchema.meta({ description: 'How the words came about.' }),
  title: z.string(),
  languageOfTitle: languageTagSchema,
  sources: z
    .array(sourceSchema)
    .meta({ description: 'Everything that it cites, in the order of the numbers on the page.' }),
  notes: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'The notes below the text as Markdown; [^id] names them too.' }),
};

const entryFields = {
  id: idSchema,
  name: z.string().optional().meta({ description: 'The name in use, where it has one.' }),
  summary: z
    .record(z.string(), z.string())
    .meta({ description: 'The summary by the name of its field, figures filled in.' }),
  evidence: z.strictObject({
    level: z.enum(['e0', 'e1', 'e2', 'e3', 'e4']),
    label: z.string(),
    claims: z.array(idSchema).meta({ description: 'The claims that the level rests on.' }),
  }),
  facts: z.array(factSchema).meta({ description: 'The facts of the record in words.' }),
  figures: z.array(figureSchema).meta({ description: 'The claims of the record in words.' }),
  sections: z.array(sectionSchema),
};

const record = 'What no language changes, as the editors wrote it.';
const entryOf = <C extends string, R extends z.ZodType>(collection: C, schema: R) =>
  z.strictObject({
    ...sharedFields,
    collection: z.literal(collection),
    ...entryFields,
    record: schema.meta({ description: record }),
  });

const chapterReference = z.strictObject({ id: idSchema, title: z.string(), url: z.url() });

/** `index.json` beside every page of an entry, chapter, term or question: all that it says. */
export const openTextSchema = z
  .discriminatedUnion('collection', [
    entryOf('case-studies', caseStudyRecordSchema).extend({
      conditions: z
        .record(idSchema, z.string())
        .meta({ description: 'A sentence for each condition of the record.' }),
      avoidIf: z.array(z.string()).meta({ description: 'When not to copy it.' }),
      whyIncluded: z.string(),
    }),
    entryOf('guidance', guidanceRecordSchema),
    entryOf('frameworks', frameworkRecordSchema),
    entryOf('handbooks', handbookRecordSchema).extend({
      chapters: z
        .array(chapterReference)
        .optional()
        .meta({ description: 'The files of its chapters, for a handbook of our own.' }),
    }),
    z.strictObject({
      ...sharedFields,
      collection: z.literal('chapters'),
      id: idSchema,
      handbook: chapterReference.meta({ description: 'The handbook that it belongs to.' }),
      summary: z.string(),
      sections: z.array(sectionSchema),
    }),
    z.strictObject({
      ...sharedFields,
      collection: z.literal('glossary'),
      id: idSchema,
      definition: z.string(),
      record: glossaryTermSchema.meta({ description: record }),
    }),
    z.strictObject({
      ...sharedFields,
      collection: z.literal('questions'),
      id: idSchema,
      answer: z.string(),
      record: questionSchema.meta({ description: record }),
    }),
  ])
  .meta({
    title: 'A text of the library',
    description: 'Everything that a page of the library says, for programs.',
  });

export type OpenText = z.infer<typeof openTextSchema>;
export type OpenTextOf<C extends OpenText['collection']> = Extract<OpenText, { collection: C }>;
