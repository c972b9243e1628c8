import { z } from 'zod';
import { daySchema, idSchema } from './scalar.ts';

/** What became of the address of a source at the last visits. */
export const sourceCheckSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id of the source.' }),
  checked: daySchema.meta({ description: 'The day of the last visit.' }),
  status: z.enum(['ok', 'moved', 'dead', 'unreachable']).meta({
    description:
      'ok; moved: a permanent redirect; dead: two visits on different days failed; unreachable: one has, or the server refuses machines.',
  }),
  httpStatus: z
    .number()
    .int()
    .min(100)
    .max(999)
    .optional()
    .meta({ description: 'The last answer (HTTP); left out where none came.' }),
  firstDead: daySchema
    .optional()
    .meta({ description: 'The day of the first failing visit since it last answered.' }),
  address: z.string().optional().meta({
    description:
      'The address that was visited; left out where it simply answered. A source that has another one by now waits for a new visit.',
  }),
  location: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .optional()
    .meta({ description: 'Where a redirect leads.' }),
});

/** content/source-check.yaml: written by `npm run sources -- --check`, never by hand. */
export const sourceCheckListSchema = z.array(sourceCheckSchema);

export type SourceCheck = z.infer<typeof sourceCheckSchema>;
export type SourceCheckList = z.infer<typeof sourceCheckListSchema>;
