import type { z } from 'zod';
import type { ReferenceKind } from '../../schemas/scalar.ts';
import { definitionOf } from '../guide/definition.ts';
import { helpAt, schemaAt } from '../schema-walk.ts';
import { meant } from '../suggestion.ts';

/** The ids that exist, by kind. */
export type Known = ReadonlyMap<ReferenceKind, ReadonlySet<string>>;

/** Something that a new file has to be told; its answer is one line, or several in a list. */
export interface Ask {
  /** The name of the option that answers it, without the hyphens. */
  readonly flag: string;
  readonly help: string;
  readonly isList: boolean;
  /** What may be written; undefined where it is open. */
  readonly choices?: readonly string[] | undefined;
  /** What is written where nobody answers; undefined where an answer is needed. */
  readonly fallback?: readonly string[] | undefined;
  /** The least and the largest number of answers in a list. */
  readonly least?: number;
  readonly most?: number;
  /** Why an answer cannot stand, with what to write; undefined where it can. */
  readonly refuse: (answer: string) => string | undefined;
}

/** The question for the field at a path of a template, in the words of the template. */
export function askField(
  schema: z.ZodType,
  path: readonly string[],
  flag: string,
  known: Known,
  fallback?: readonly string[],
): Ask {
  const found = unwrap(schemaAt(schema, path));
  const { element } = definitionOf(found);
  const item = element ?? found;
  const choices = choicesOf(item, known);
  const kind = referenceOf(item)?.replaceAll('-', ' ');
  return {
    flag,
    help: helpAt(schema, path) ?? '',
    isList: element !== undefined,
    choices,
    fallback,
    refuse: (answer) => (choices ? refuseOther(answer, choices, kind) : refuseByForm(item, answer)),
  };
}

/** Why a word is not one of the choices, with the one that was probably meant. */
export function refuseOther(
  answer: string,
  choices: readonly string[],
  kind?: string,
): string | undefined {
  if (choices.includes(answer)) return undefined;
  const problem = `"${answer}" is not ${kind ? `a known ${kind}` : 'one of the choices'}`;
  const near = choices.filter((choice) => answer.length > 1 && choice.includes(answer));
  const list = (choices.length <= 25 ? choices : near).slice(0, 25).join(', ');
  const fix = meant(answer, choices) ?? (list === '' ? undefined : `write one of: ${list}`);
  return fix === undefined ? problem : `${problem}; ${fix}`;
}

function refuseByForm(schema: z.ZodType, answer: string): string | undefined {
  const result = schema.safeParse(answer);
  if (result.success) return undefined;
  const issues = result.error.issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? issue.errors.flat() : [issue],
  );
  const words = issues
    .filter(({ code, message }) => code !== 'invalid_value' && !message.startsWith('Invalid'))
    .map(({ message }) => message);
  return `"${answer}" cannot stand here; ${words[0] ?? 'write some words'}`;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType {
  if (!schema) throw new RangeError('the template has no such field');
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' ? unwrap(innerType) : schema;
}

function referenceOf(schema: z.ZodType): ReferenceKind | undefined {
  return schema.meta()?.['references'] as ReferenceKind | undefined;
}

/** Everything that a schema takes; undefined where that has no end. */
function choicesOf(schema: z.ZodType, known: Known): string[] | undefined {
  const kind = referenceOf(schema);
  if (kind) return [...(known.get(kind) ?? [])];
  const { entries, values, options } = definitionOf(schema);
  if (entries) return Object.values(entries);
  if (values) return values.map(String);
  const each = options?.map((option) => choicesOf(option, known));
  return each?.every((choices) => choices !== undefined) ? each.flat() : undefined;
}
