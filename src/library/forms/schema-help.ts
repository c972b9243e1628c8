import type { z } from 'zod';
import { helpAt, schemaAt } from '../schema-walk.ts';

/**
 * The help of a field of a schema, in words for somebody who fills in a form: without the names of
 * files and without what only a record can say.
 * @throws Error when the schema has no such field, so that a form cannot ask for one that is gone.
 */
export function schemaHelp(schema: z.ZodType, ...path: readonly string[]): string {
  const help = helpAt(schema, path);
  if (!schemaAt(schema, path) || help === undefined) {
    throw new Error(`the schema has no field "${path.join('.')}" with a help text`);
  }
  return help
    .replace(/: an id of [a-z-]+\.yaml/, '')
    .replace(/ \{claim-id\} prints a figure\./, '')
    .replace(/; unknown where none is known/, '');
}

/** The words that the place of a field of a text allows, or undefined where there is no limit. */
export function wordLimit(schema: z.ZodType, ...path: readonly PropertyKey[]): number | undefined {
  const limit = schemaAt(schema, path)?.meta()?.['words'];
  return typeof limit === 'number' ? limit : undefined;
}

/** The values that an enumeration in a schema may have, without those that say nothing. */
export function schemaValues(schema: z.ZodType, ...path: readonly string[]): string[] {
  const found = schemaAt(schema, path);
  const values = found && valuesOf(found);
  if (!values || values.length === 0) throw new Error(`"${path.join('.')}" has no list of values`);
  return values.filter((value) => value !== 'unknown' && value !== 'not-applicable');
}

function valuesOf(schema: z.ZodType): string[] {
  const { entries, innerType } = schema.def as {
    entries?: Readonly<Record<string, string>>;
    innerType?: z.ZodType;
  };
  if (entries) return Object.values(entries);
  return innerType ? valuesOf(innerType) : [];
}
