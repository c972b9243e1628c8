import { z } from 'zod';
import { daySchema, reference, wordsSchema } from './scalar.ts';

/** How a translation came about and which state of the source it was made from. */
export const translationSchema = z.strictObject({
  method: z.enum(['human', 'machine']).meta({
    description: 'Made by a person, or by machine (drafts of our own team count as that).',
  }),
  reviewed: z
    .strictObject({
      date: daySchema.meta({
        description: 'The day on which a person compared it with the source.',
      }),
      by: reference('role', 'The role of the reviewer: an id of roles.yaml. Never a name.'),
    })
    .optional()
    .meta({ description: 'Left out until a person has reviewed the translation.' }),
  sections: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{12}$/))
    .optional()
    .meta({
      description:
        'A hash of each source section that it was made from. Written by `npm run translations -- stamp FILE`.',
    }),
});

/** The fields that the front matter of every text has. */
export const textFields = {
  title: wordsSchema(15, 'What it does, not its brand, in up to 15 words.'),
  name: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ description: 'The name in use, as Siin & Sääl.' }),
  summary: wordsSchema(30, 'One sentence for lists and search results, up to 30 words.'),
  translation: translationSchema
    .optional()
    .meta({ description: 'Needed in every text that is not in the source language.' }),
};

export type Translation = z.infer<typeof translationSchema>;
