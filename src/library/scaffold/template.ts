import type { z } from 'zod';
import { definitionOf } from '../guide/definition.ts';

/** What is known of a new file, field by field. */
export interface Fields {
  readonly [name: string]: unknown;
}

/**
 * A template with what is known, and with every other field that it demands: `unknown` where that
 * may be written, an empty list where that may stand, else a blank, which the check refuses.
 */
export function fillTemplate(schema: z.ZodType, known: Fields): Fields {
  const { shape = {} } = definitionOf(schema);
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const value = valueOf(field, known[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}

function valueOf(schema: z.ZodType, known: unknown): unknown {
  const { type, values = [], entries = {}, options = [] } = definitionOf(schema);
  if (type === 'object') return fillTemplate(schema, (known ?? {}) as Fields);
  if (known !== undefined) return known;
  if (type === 'optional') return undefined;
  if (type === 'array' && schema.safeParse([]).success) return [];
  const isLegal = (word: string) => schema.safeParse(word).success;
  const hasWord = [schema, ...options].some((each) =>
    definitionOf(each).values?.includes('unknown'),
  );
  if ((hasWord || Object.hasOwn(entries, 'unknown')) && isLegal('unknown')) return 'unknown';
  return values.length === 1 ? values[0] : null;
}
