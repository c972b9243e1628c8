import type { z } from 'zod';
import { isLanguageCode } from '../../i18n/languages.ts';
import { formOf } from './form.ts';
import { definitionOf, type Definition } from './definition.ts';

/** A field of a template as its writer sees it. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  /** What may be written, as Markdown. */
  readonly form: string;
  readonly help: string;
  readonly fields: readonly Field[];
  /** What is demanded of several fields together. */
  readonly demands: readonly string[];
}

/** The fields of an object schema, with those inside them; none for any other schema. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const shape = shapeOf(schema);
  if (!shape) return [];
  const entries = Object.entries(shape);
  const isPerLanguage = entries.length > 1 && entries.every(([key]) => isLanguageCode(key));
  // The languages have the same fields, so that one of them speaks for all.
  return isPerLanguage
    ? entries.slice(-1).map(([, inner]) => ({ ...fieldOf('<language>', inner), help: '' }))
    : entries.map(([name, inner]) => fieldOf(name, inner));
}

function fieldOf(name: string, schema: z.ZodType): Field {
  return {
    name,
    isRequired: definitionOf(schema).type !== 'optional',
    form: formOf(schema),
    help: helpOf(schema),
    fields: fieldsOf(schema),
    demands: demandsOf(schema),
  };
}

/** What a schema demands of an object beyond its single fields. */
export function demandsOf(schema: z.ZodType): string[] {
  const { type, checks = [] } = definitionOf(schema);
  if (type !== 'object') return [];
  return checks.flatMap(({ _zod: { def } }) => def.error?.({}) ?? []);
}

/** The fields of an object, or of the objects in a list, a choice or an optional field. */
function shapeOf(schema: z.ZodType): Definition['shape'] {
  const { shape, innerType, element, valueType, options = [] } = definitionOf(schema);
  const inner = [innerType, element, valueType, ...options].filter((next) => next !== undefined);
  return shape ?? inner.map(shapeOf).find((found) => found !== undefined);
}

/** The help of a field, and where that says nothing of each of its items, theirs as well. */
function helpOf(schema: z.ZodType): string {
  const { innerType, element, valueType, options = [] } = definitionOf(schema);
  const own = schema.meta()?.description;
  const item = element ?? valueType;
  if (item) {
    const each = helpOf(item);
    if (own === undefined) return each;
    return each === '' ? own : `${own} Each: ${each.charAt(0).toLowerCase()}${each.slice(1)}`;
  }
  if (innerType) return own ?? helpOf(innerType);
  const lists = options.filter((option) => definitionOf(option).element !== undefined);
  const each = lists.map(helpOf).find((help) => help !== '');
  if (own !== undefined) return own;
  return each ?? options.map(helpOf).find((help) => help !== '') ?? '';
}
