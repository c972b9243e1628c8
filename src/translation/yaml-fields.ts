import { isNode, isScalar, type Pair, type YAMLMap } from 'yaml';

/** A piece of a text that another takes the place of. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A field of a block by its name. */
export function fieldOf(block: YAMLMap, name: string): Pair | undefined {
  return block.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The offset at which a key stands. */
export function startOf(key: unknown): number {
  return (isNode(key) && key.range?.[0]) || 0;
}

/**
 * The start of the line after the one that a field ends in; 0 where the text ends with the field.
 * @param start the answer where there is no field
 */
export function endOf(field: Pair | undefined, start: number, text: string): number {
  const offset = isNode(field?.value) ? field.value.range?.[2] : undefined;
  if (offset === undefined) return start;
  return offset > 0 && text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
}

/** The white space before the first field of a block. */
export function indentOf(block: YAMLMap, text: string): string {
  const start = block.range?.[0] ?? 0;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}
