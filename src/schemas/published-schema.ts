import { z } from 'zod';
import { dateForms } from './json-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of a file as it is published: what a program that reads it can rely on.
 * @param address the whole address that the schema is published at
 */
export function publishedSchema(schema: z.ZodType, address: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => amend(zodSchema as unknown as z.ZodType, jsonSchema),
  });
  return { ...($schema ? { $schema } : {}), $id: address, ...rest };
}

function amend(schema: z.ZodType, json: JsonSchema): void {
  delete json['references'];
  delete json['words'];
  const date = dateForms.find((each) => each.schema.def === schema.def);
  if (date) Object.assign(json, { type: 'string', pattern: date.pattern });
  if (json.description !== undefined) json.description = publishedWords(json.description);
}

/** The help of a field names the files that editors write; readers of data have others. */
function publishedWords(help: string): string {
  return help
    .replace(/a file in content\/([a-z-]+)\//g, 'an item of $1.json')
    .replace(/content\/([a-z-]+)\//g, '$1.json')
    .replace(/\b([a-z-]+)\.yaml\b/g, '$1.json');
}
