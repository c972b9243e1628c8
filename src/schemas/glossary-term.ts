import { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import { reference } from './scalar.ts';

const wordingSchema = z.strictObject({
  preferred: z.string().trim().min(1).meta({ description: 'The term to use (SKOS prefLabel).' }),
  alternative: z
    .array(z.string().trim().min(1))
    .optional()
    .meta({ description: 'Other words for the same thing (SKOS altLabel).' }),
  definition: z
    .string()
    .trim()
    .min(1)
    .meta({ description: 'What it means, in one or two plain sentences of our own.' }),
  origin: z
    .enum(['seen', 'own'])
    .meta({ description: 'seen: the preferred term was found in a source; own: our rendering.' }),
  method: z.enum(['source', 'human', 'machine']).meta({
    description:
      'How the definition came about: source: written in this language first; human: translated by a person; machine: translated by machine, not reviewed.',
  }),
});

/** A term in every language of the site, with its neighbours (SKOS). */
export const glossaryTermSchema = z.strictObject({
  terms: z
    .strictObject(Object.fromEntries(languages.map(({ code }) => [code, wordingSchema])))
    .meta({ description: 'The term and its definition in every language of the site.' }),
  broader: z.array(reference('term', 'A wider term.')).optional(),
  narrower: z.array(reference('term', 'A narrower term.')).optional(),
  related: z.array(reference('term', 'A term that is often needed together with it.')).optional(),
  sources: z
    .array(reference('source', 'Where the meaning or the word was found.'))
    .min(1)
    .meta({ description: 'The sources of the definition.' }),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export type Wording = z.infer<typeof wordingSchema>;
