import { z } from 'zod';

/** A string of the interface, or its forms by the plural categories of CLDR. */
export const interfaceStringSchema = z.union([
  z.string().min(1),
  z.strictObject({
    zero: z.string().optional(),
    one: z.string().optional(),
    two: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
    other: z.string(),
  }),
]);

/** content/interface/<language>.yaml: every string of the interface. `{name}` marks a gap. */
export const interfaceSchema = z.record(
  z.string().regex(/^[a-z-]+(\.[a-z0-9-]+)+$/),
  interfaceStringSchema,
);

export type InterfaceString = z.infer<typeof interfaceStringSchema>;
export type InterfaceStrings = z.infer<typeof interfaceSchema>;
