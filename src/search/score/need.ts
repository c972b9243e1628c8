import { z } from 'zod';

const text = z
  .string('write words (in quotes where they are a number)')
  .refine((words) => words.trim() === words && words !== '', 'write words, without spaces around');

const address = z
  .string()
  .regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*$/,
    'write an address below the language, such as guidance/housing, without slashes around',
  );

/** What somebody looks for, in one language, and which pages answer it. */
export const needSchema = z
  .strictObject({
    /** Pages by their address below the language; any of them answers. */
    want: z.array(address).max(5, 'name at most five pages'),
    /** The words as a dictionary or a form would write them. */
    exact: text.optional(),
    /** The same words in another case, number, person or definiteness. */
    inflected: text.optional(),
    /** The same need in other words. */
    synonym: text.optional(),
    /** A word that only the English full text of a wanted page holds, in this language. */
    crosslang: text.optional(),
    /** A part of a word that the pages write together with another. */
    part: text.optional(),
    /** Arabic: the exact words with what is written together with them. */
    clitic: text.optional(),
    /** Words that nothing in the library answers. */
    none: text.optional(),
  })
  .check(({ value, issues }) => {
    const { want, none, ...words } = value;
    const add = (path: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', input: value, path: [path], message });
    const asks = Object.values(words).some((each) => each !== undefined);
    if (none === undefined && !asks) add('want', 'write exact, or another way to ask for it');
    if (none === undefined && want.length === 0) add('want', 'name a page, or write none');
    if (none !== undefined && want.length > 0) add('want', 'leave it empty: none wants no page');
    if (none !== undefined && asks) add('none', 'write it as a need of its own');
    if (words.exact !== undefined && words.exact === words.inflected) {
      add('inflected', 'write another form than exact, or leave it out');
    }
  });

export type Need = z.infer<typeof needSchema>;
