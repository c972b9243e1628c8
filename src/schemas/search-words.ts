import { z } from 'zod';

/** An entry, a question or a way to begin, as its address below the language's folder. */
const pageSchema = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'write it as collection/id, such as guidance/housing');

/** What people type in a language when a page is what they need, and that does not stand on it. */
export const searchWordsSchema = z.record(
  pageSchema,
  z.array(z.string().trim().min(1).max(60)).min(1).max(20).meta({
    description:
      'Words and short phrases in their base form: everyday words, older and official terms. No page shows them.',
  }),
);

export type SearchWords = z.infer<typeof searchWordsSchema>;
