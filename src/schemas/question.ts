import { z } from 'zod';
import { languageCodes, languages } from '../i18n/languages.ts';
import { daySchema, limitedWords, reference } from './scalar.ts';

/** The most words of an answer: what fits on the first screen of a phone. */
const answerLimit = 60;

/** How words in a language came about, and what a translation was made from. */
export const wordingFields = {
  method: z.enum(['source', 'human', 'machine']).meta({
    description:
      'How the words came about: source: written in this language first; human: translated by a person; machine: translated by machine, not reviewed.',
  }),
  of: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .meta({
      description:
        'A hash of the words that a translation was made from. Written by `npm run translations -- stamp FILE`.',
    }),
};

/** Whether the words in the source language are what they are: made from no others. */
export function isSourceUnstamped({
  sourceLanguage,
  words,
}: {
  readonly sourceLanguage: string;
  readonly words: Readonly<Record<string, { readonly of?: string | undefined } | undefined>>;
}): boolean {
  return words[sourceLanguage]?.of === undefined;
}

/** What is said of a stamp on the words in the source language. */
export const needlessStamp = {
  path: ['words'],
  error: 'leave "of" out of the words in the source language: they are made from no others',
};

const wordingSchema = z.strictObject({
  question: limitedWords(20, 'The question as a reader would ask it, in up to 20 words.'),
  answer: limitedWords(
    answerLimit,
    'The answer in up to 60 words, from nothing but the sections named below it. No figures.',
  ),
  ...wordingFields,
});

/** A part of an entry that a question or a step leads to. */
export const passageSchema = z.strictObject({
  entry: reference('entry', 'The entry as collection/id.'),
  section: z
    .string()
    .optional()
    .meta({ description: 'The address of its section in the source language, such as risks.' }),
});

/** A question that readers really ask, with a short answer and where it comes from. */
export const questionSchema = z
  .strictObject({
    sourceLanguage: z
      .enum(languageCodes as [string, ...string[]])
      .meta({ description: 'The language in which it was written first.' }),
    themes: z
      .array(reference('theme', 'An id of themes.yaml.'))
      .min(1)
      .meta({ description: 'What it is about, the main theme first.' }),
    audiences: z
      .array(reference('audience', 'An id of audiences.yaml.'))
      .min(1)
      .meta({ description: 'Who asks it.' }),
    passages: z
      .array(passageSchema.required())
      .min(1)
      .max(4)
      .meta({ description: 'The cited sections that the answer is built from.' }),
    checked: daySchema.meta({
      description: 'The day on which the answer was last held against its sections.',
    }),
    words: z
      .strictObject(
        Object.fromEntries(languages.map(({ code }) => [code, wordingSchema.optional()])),
      )
      .meta({ description: 'The question and its answer, per language.' }),
  })
  .refine(({ sourceLanguage, words }) => words[sourceLanguage] !== undefined, {
    path: ['words'],
    error: 'write the question in its source language',
  })
  .refine(isSourceUnstamped, needlessStamp)
  .meta({ title: 'Question' });

export type Question = z.infer<typeof questionSchema>;
export type Passage = z.infer<typeof passageSchema>;
