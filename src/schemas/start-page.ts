import { z } from 'zod';
import { languageCodes, languages } from '../i18n/languages.ts';
import { isSourceUnstamped, needlessStamp, passageSchema, wordingFields } from './question.ts';
import { daySchema, idSchema, limitedWords, reference } from './scalar.ts';

/** When a step is due, counted from the day on which somebody begins. */
export const startTimes = ['first-day', 'first-week', 'first-quarter', 'later'] as const;

const wordingSchema = z.strictObject({
  title: limitedWords(12, 'Who it is for and what they face, in up to 12 words.'),
  summary: limitedWords(30, 'What the path leads to, in up to 30 words.'),
  steps: z
    .record(idSchema, limitedWords(30, 'Why this step, and what to take from it, in 30 words.'))
    .meta({ description: 'A sentence for each step.' }),
  ...wordingFields,
});

/** A short path through existing entries for somebody in a role. */
export const startPageSchema = z
  .strictObject({
    sourceLanguage: z
      .enum(languageCodes as [string, ...string[]])
      .meta({ description: 'The language in which it was written first.' }),
    order: z.number().int().meta({ description: 'Its place among the start pages, 1 first.' }),
    audiences: z
      .array(reference('audience', 'An id of audiences.yaml.'))
      .min(1)
      .meta({ description: 'Who it is for.' }),
    steps: z
      .array(
        passageSchema.extend({
          id: idSchema.meta({ description: 'The key of its sentence in the words.' }),
          when: z
            .enum(startTimes)
            .optional()
            .meta({ description: 'When it is due; left out where time does not matter.' }),
        }),
      )
      .min(3)
      .max(10)
      .meta({ description: 'The steps in order.' }),
    checked: daySchema.meta({ description: 'The day on which the path was last walked.' }),
    words: z
      .strictObject(
        Object.fromEntries(languages.map(({ code }) => [code, wordingSchema.optional()])),
      )
      .meta({ description: 'The words of the path, per language.' }),
  })
  .refine(({ sourceLanguage, words }) => words[sourceLanguage] !== undefined, {
    path: ['words'],
    error: 'write the path in its source language',
  })
  .refine(isSourceUnstamped, needlessStamp)
  .meta({ title: 'Start page' });

export type StartPage = z.infer<typeof startPageSchema>;
