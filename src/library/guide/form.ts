import type { z } from 'zod';
import { idSchema, type ReferenceKind } from '../../schemas/scalar.ts';
import { definitionOf } from './definition.ts';

/** What may be written as the value of a schema, as Markdown: `a number`, `a list of …`. */
export function formOf(schema: z.ZodType): string {
  const { type, innerType, element, valueType, options = [], out } = definitionOf(schema);
  const { values = [], entries = {} } = definitionOf(schema);
  switch (type) {
    case 'optional':
    case 'nonoptional':
      return innerType ? formOf(innerType) : '';
    case 'pipe':
      return out ? formOf(out) : '';
    case 'object':
      return 'a block of fields';
    case 'record':
      return `a block with ${valueType ? formOf(valueType) : 'words'} for each id`;
    case 'array':
      return listForm(schema, element);
    case 'union':
      return [...new Set(options.map(formOf))].join(', or ');
    case 'enum':
      return choice(Object.values(entries));
    case 'literal':
      return choice(values.map(String));
    case 'boolean':
      return choice(['true', 'false']);
    case 'number':
      return numberForm(schema);
    default:
      return textForm(schema);
  }
}

function choice(words: readonly string[]): string {
  const code = words.map((word) => `\`${word}\``);
  return code.length > 2 ? `one of ${code.join(', ')}` : code.join(' or ');
}

function textForm(schema: z.ZodType): string {
  const { references, words } = (schema.meta() ?? {}) as {
    references?: ReferenceKind;
    words?: number;
  };
  // The link leads to the rule that says where the id must stand.
  if (references) return `an [id](#unknown-${references})`;
  if (words !== undefined) return `up to ${words} words`;
  if (schema.def === idSchema.def) return 'an id';
  return rulesOf(schema)[0]?.replace(/^write /, '') ?? 'text';
}

/** The words in which the checks of a value say what to write. */
function rulesOf(schema: z.ZodType): string[] {
  const { checks = [] } = definitionOf(schema);
  return checks.flatMap(({ _zod: { def } }) => def.error?.({}) ?? []);
}

function listForm(schema: z.ZodType, element: z.ZodType | undefined): string {
  const item = element ? formOf(element) : 'text';
  const bounds = (definitionOf(schema).checks ?? []).map(({ _zod: { def } }) => def);
  const least = bounds.map(({ minimum }) => minimum).find((bound) => bound !== undefined) ?? 0;
  const most = bounds.map(({ maximum }) => maximum).find((bound) => bound !== undefined);
  const count = most !== undefined ? `${least} to ${most}` : least > 0 ? `${least} or more` : '';
  return `a list${count === '' ? '' : ` of ${count}`}, each ${item}`;
}

function numberForm(schema: z.ZodType): string {
  const checks = (definitionOf(schema).checks ?? []).map(({ _zod: { def } }) => def);
  const bound = (check: string) => checks.find((found) => found.check === check);
  const noun = checks.some(({ format }) => format === 'safeint') ? 'a whole number' : 'a number';
  const [least, most] = [bound('greater_than'), bound('less_than')];
  if (least?.value === undefined) return noun;
  if (most?.value !== undefined) return `${noun} from ${least.value} to ${most.value}`;
  return `${noun}${least.inclusive ? `, ${least.value} or more` : ` above ${least.value}`}`;
}
