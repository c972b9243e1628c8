import type { z } from 'zod';
import type { ReferenceKind } from '../../schemas/scalar.ts';

/** A field of a form of the browser editor, as Sveltia CMS is configured. */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly options?: readonly (string | { readonly label: string; readonly value: string })[];
  readonly fields?: readonly EditorField[];
  readonly field?: EditorField;
  readonly collection?: string;
  readonly value_field?: string;
  readonly value_type?: 'int' | 'float';
  readonly modes?: readonly string[];
}

/** What a reference may be: items of a list, or the entries of another collection of the editor. */
export type Choices = (
  kind: ReferenceKind,
) => Pick<EditorField, 'options'> | Pick<EditorField, 'collection'> | undefined;

/** The parts of a Zod definition that a form is made from. */
interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly out?: z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Record<string, string>;
  readonly checks?: readonly unknown[];
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The longest text, in words, that a field of one line holds. */
const oneLine = 15;

/**
 * The form field of a value, or undefined where no field of the editor can hold all that the schema
 * allows, such as a list or the word `unknown`. The editor leaves what it has no field for as it is.
 */
export function fieldOf(
  name: string,
  schema: z.ZodType,
  choices: Choices,
): EditorField | undefined {
  const definition = definitionOf(schema);
  const meta = schema.meta();
  const limit = meta?.['words'];
  const words = typeof limit === 'number' ? limit : undefined;
  const base = { name, label: labelOf(name), ...(meta?.description && { hint: meta.description }) };
  const kind = meta?.['references'] as ReferenceKind | undefined;
  if (kind) return referenceField(base, choices(kind));
  switch (definition.type) {
    case 'optional': {
      const inner = definition.innerType && fieldOf(name, definition.innerType, choices);
      return inner && { ...inner, ...base, hint: base.hint ?? inner.hint ?? '', required: false };
    }
    case 'pipe': {
      const { out } = definition;
      if (!out) return undefined;
      // What is read from text may be written as text, numbers among words included.
      const { type, options = [] } = definitionOf(out);
      const inner =
        type === 'union'
          ? unionField(base, options, choices, ['number'])
          : fieldOf(name, out, choices);
      return inner && { ...inner, ...base };
    }
    case 'string':
      return { ...base, widget: words !== undefined && words > oneLine ? 'text' : 'string' };
    case 'number':
      return { ...base, widget: 'number', value_type: 'float' };
    case 'boolean':
      return { ...base, widget: 'boolean' };
    case 'enum':
      return { ...base, widget: 'select', options: Object.values(definition.entries ?? {}) };
    case 'literal':
      return { ...base, widget: 'select', options: (definition.values ?? []).map(String) };
    case 'union':
      return unionField(base, definition.options ?? [], choices);
    case 'array':
      return definition.element && listField(base, definition.element, choices);
    case 'record':
      return { ...base, widget: 'keyvalue' };
    case 'object': {
      const fields = fieldsOf(definition.shape ?? {}, choices);
      return fields && { ...base, widget: 'object', fields };
    }
    default:
      return undefined;
  }
}

const kept = new Set(['translation', 'of']);

/** Whether a field is what the commands for translations write; the editor leaves it as it is. */
export function isKept(name: string): boolean {
  return kept.has(name);
}

/** The fields of an object, or undefined where one of them cannot be shown. */
function fieldsOf(shape: Record<string, z.ZodType>, choices: Choices): EditorField[] | undefined {
  const fields = Object.entries(shape)
    .filter(([name]) => !isKept(name))
    .map(([name, inner]) => fieldOf(name, inner, choices));
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

type Base = Pick<EditorField, 'name' | 'label' | 'hint'>;

function referenceField(base: Base, choice: ReturnType<Choices>): EditorField {
  if (choice && 'options' in choice) return { ...base, widget: 'select', ...choice };
  if (choice && 'collection' in choice) {
    return { ...base, widget: 'relation', ...choice, value_field: '{{slug}}' };
  }
  return { ...base, widget: 'string' };
}

/** Words to choose from where all are words; one line of text where some are free. */
function unionField(
  base: Base,
  options: readonly z.ZodType[],
  choices: Choices,
  alsoText: readonly string[] = [],
): EditorField | undefined {
  const fields = options.map((option) => fieldOf(base.name, option, choices));
  if (fields.every((field) => field?.widget === 'select' && !field.multiple)) {
    return { ...base, widget: 'select', options: fields.flatMap((field) => field?.options ?? []) };
  }
  const isText = fields.every((field) =>
    ['select', 'string', 'text', 'relation', ...alsoText].includes(field?.widget ?? ''),
  );
  return isText && fields.every((field) => !field?.multiple)
    ? { ...base, widget: 'string' }
    : undefined;
}

function listField(base: Base, element: z.ZodType, choices: Choices): EditorField | undefined {
  const inner = fieldOf('item', element, choices);
  if (!inner) return undefined;
  if (inner.widget === 'select' || inner.widget === 'relation') {
    const { options, collection, value_field } = inner;
    return {
      ...base,
      widget: inner.widget,
      multiple: true,
      ...(options && { options }),
      ...(collection && { collection }),
      ...(value_field && { value_field }),
    };
  }
  return inner.widget === 'object'
    ? { ...base, widget: 'list', fields: inner.fields ?? [] }
    : { ...base, widget: 'list', field: inner };
}

/** A name of a field as words: `whyIncluded` is "Why included". */
function labelOf(name: string): string {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_match, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
