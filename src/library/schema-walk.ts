import type { z } from 'zod';
import type { ReferenceKind } from '../schemas/scalar.ts';

/** The parts of a Zod definition that lead to the schemas inside it. */
interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly values?: readonly unknown[];
  readonly in?: z.ZodType;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** A reference that some data makes, with the path at which it stands. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** The schema of the value at a path, or undefined. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  const definition = definitionOf(schema);
  if (key === undefined) return schema;
  switch (definition.type) {
    case 'object': {
      const next = definition.shape?.[String(key)];
      return next && schemaAt(next, rest);
    }
    case 'array':
      return definition.element && schemaAt(definition.element, rest);
    case 'record':
      return definition.valueType && schemaAt(definition.valueType, rest);
    case 'optional':
      return definition.innerType && schemaAt(definition.innerType, path);
    case 'union':
      return definition.options?.map((option) => schemaAt(option, path)).find(Boolean);
    case 'pipe':
      return definition.in && schemaAt(definition.in, path);
    default:
      return undefined;
  }
}

/** The sentence of help of the field at a path, or undefined. */
export function helpAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, path);
  return (
    found?.meta()?.description ?? (found && definitionOf(found).innerType?.meta()?.description)
  );
}

/** The fields that the object at a path may have. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  if (!found) return [];
  const { shape, innerType, options = [] } = definitionOf(found);
  const inner = innerType ? [innerType, ...options] : options;
  return shape ? Object.keys(shape) : inner.flatMap((option) => keysAt(option, []));
}

/** Every reference that valid data makes, by the `references` mark of its schemas. */
export function referencesIn(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): Reference[] {
  const { kind, definition, isEmpty } = referringOf(schema);
  if (isEmpty) return [];
  if (kind && typeof data === 'string') return [{ kind, id: data, path }];
  const inner = (next: z.ZodType | undefined, value: unknown, key: PropertyKey) =>
    next ? referencesIn(next, value, [...path, key]) : [];
  switch (definition.type) {
    case 'object':
      return Object.entries(asObject(data)).flatMap(([key, value]) =>
        inner(definition.shape?.[key], value, key),
      );
    case 'record':
      return Object.entries(asObject(data)).flatMap(([key, value]) =>
        inner(definition.valueType, value, key),
      );
    case 'array':
      return Array.isArray(data)
        ? data.flatMap((value: unknown, index) => inner(definition.element, value, index))
        : [];
    case 'optional':
      return definition.innerType ? referencesIn(definition.innerType, data, path) : [];
    case 'union': {
      const option = chosen(definition.options ?? [], data);
      return option ? referencesIn(option, data, path) : [];
    }
    default:
      return [];
  }
}

/** What a schema refers to; worked out once for each, because thousands of files are held to it. */
interface Referring {
  readonly kind: ReferenceKind | undefined;
  readonly definition: Definition;
  /** Whether there is no reference in it, at any depth. */
  readonly isEmpty: boolean;
}

const referring = new WeakMap<z.ZodType, Referring>();

function referringOf(schema: z.ZodType): Referring {
  const known = referring.get(schema);
  if (known) return known;
  const definition = definitionOf(schema);
  const kind = schema.meta()?.['references'] as ReferenceKind | undefined;
  const isEmpty = !kind && innerOf(definition).every((inner) => referringOf(inner).isEmpty);
  const found = { kind, definition, isEmpty };
  referring.set(schema, found);
  return found;
}

/** The schemas inside a definition that `referencesIn` goes on into. */
function innerOf({ shape, element, innerType, options, valueType }: Definition): z.ZodType[] {
  const single = [element, innerType, valueType].filter((inner) => inner !== undefined);
  return [...Object.values(shape ?? {}), ...(options ?? []), ...single];
}

/** The option of a union that holds the data; the words `unknown` and the like come first. */
function chosen(options: readonly z.ZodType[], data: unknown): z.ZodType | undefined {
  const literal = options.find((option) => definitionOf(option).values?.includes(data));
  return literal ?? options.find((option) => option.safeParse(data).success);
}

function asObject(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
