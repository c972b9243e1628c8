import { z } from 'zod';
import { daySchema, partialDateSchema, periodSchema, type ReferenceKind } from './scalar.ts';

/** The file of `.vscode/schemas/` that lists the ids which exist, by what refers to them. */
export const knownIdsFile = 'known-ids.json';

type JsonSchema = z.core.JSONSchema.BaseSchema & { patternErrorMessage?: string };

/**
 * The JSON Schema (draft 7, which editors know best) of what is written in a file. Help comes from
 * `.meta`; a reference points into the file of known ids, so that an editor completes it.
 * @param title how the kind of file is called, where the schema does not say so itself
 */
export function editorSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => amend(zodSchema as unknown as z.ZodType, jsonSchema),
  });
  return { ...($schema ? { $schema } : {}), title, ...rest };
}

/** What Zod does not put into a JSON Schema: references, forms of dates, words of its checks. */
function amend(schema: z.ZodType, json: JsonSchema): void {
  const kind = json['references'] as ReferenceKind | undefined;
  delete json['references'];
  delete json['words'];
  // The claims of a record are known in the record alone.
  if (kind && kind !== 'claim') {
    delete json.type;
    delete json.pattern;
    json.allOf = [{ $ref: `${knownIdsFile}#/definitions/${kind}` }];
  }
  const date = dateForms.find((each) => each.schema.def === schema.def);
  if (date) Object.assign(json, { type: date.type, pattern: date.pattern });
  const words = date ? wordsOf(date.words) : wordsOf(schema);
  if (json.pattern !== undefined && words !== undefined) json.patternErrorMessage = words;
  if (schema.type === 'object') json.required = demandedFields(schema as z.ZodObject);
}

const day = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** Forms that are checked by code, as patterns; a bare year is a number to YAML. */
export const dateForms: readonly {
  readonly schema: z.ZodType;
  readonly words: z.ZodType;
  readonly type: 'string' | ['string', 'integer'];
  readonly pattern: string;
}[] = [
  { schema: daySchema, words: daySchema, type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  {
    schema: partialDateSchema,
    words: partialDateSchema.out,
    type: ['string', 'integer'],
    pattern: `^${day}$`,
  },
  {
    schema: periodSchema,
    words: periodSchema.out,
    type: ['string', 'integer'],
    pattern: `^${day}(/${day})?$`,
  },
];

/** The fields that must be written; Zod counts one that is prepared before it is read as optional. */
function demandedFields(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => field.type !== 'optional')
    .map(([name]) => name);
}

/** The words in which the first check of a schema says what to write. */
function wordsOf(schema: z.ZodType): string | undefined {
  const checks = (schema.def as { checks?: readonly z.core.$ZodCheck[] }).checks ?? [];
  for (const { _zod } of checks) {
    const { error } = _zod.def as unknown as { error?: (issue: object) => unknown };
    const words = error?.({});
    if (typeof words === 'string') return words;
  }
  return undefined;
}
