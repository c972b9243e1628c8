import { z } from 'zod';
import { daySchema } from './scalar.ts';
import { textFields } from './text.ts';

/** The front matter of a page about the site itself (content/pages/). */
export const pageTextSchema = z
  .strictObject({
    ...textFields,
    order: z.number().int().optional().meta({ description: 'Its place among the pages, 1 first.' }),
    updated: daySchema.meta({ description: 'The day on which the page was last changed.' }),
  })
  .meta({ title: 'Page: words' });

export type PageText = z.infer<typeof pageTextSchema>;
