import { isComponent, startOf, textOf, type Node } from '../../markdown/tree.ts';
import type { ContentText } from '../content.ts';
import type { Position } from '../yaml.ts';

/** Some words that a reader sees in one run, and where each of them stands in the file. */
export interface Prose {
  readonly words: string;
  readonly at: (offset: number) => Position;
}

/** The words of the front matter, field by field; a field's place stands for all of it. */
export function summaryProse({ yaml, frontMatter }: ContentText): Prose[] {
  const found = (value: unknown, path: readonly PropertyKey[]): Prose[] => {
    if (path[0] === 'translation' || path[0] === 'updated') return [];
    if (typeof value === 'string') return [{ words: value, at: () => yaml.at(path) }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      found(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return found(frontMatter, []);
}

/** Nodes whose words are no prose of ours: code, names, and front matter. */
const foreign = new Set(['yaml', 'code', 'inlineCode', 'Name']);

/**
 * The words of the body, run by run, without code and names.
 * @param skipped further types of node, or names of components, that are left out whole
 */
export function bodyProse(text: ContentText, skipped: ReadonlySet<string> = new Set()): Prose[] {
  const lines = text.source.split('\n');
  const found = (node: Node): Prose[] => {
    const kind = isComponent(node) ? (node.name ?? '') : node.type;
    if (foreign.has(kind) || skipped.has(kind)) return [];
    const words = node.value ?? '';
    if (node.type === 'text') return [{ words, at: (offset) => placeIn(node, offset, lines) }];
    return [...inAttributes(node), ...(node.children ?? []).flatMap(found)];
  };
  return found(text.tree);
}

/** An action is worded in its attributes. */
function inAttributes(node: Node): Prose[] {
  if (node.name !== 'Action') return [];
  return (node.attributes ?? [])
    .filter(({ name }) => name === 'do' || name === 'done')
    .map(({ value }) => ({ words: String(value), at: () => startOf(node) }));
}

/**
 * The place in the file of an offset in a text node. The node leaves out the indents of its lines
 * and the escapes in them, so the word at the offset is looked for in the line it must stand in.
 */
function placeIn(node: Node, offset: number, lines: readonly string[]): Position {
  const words = node.value ?? '';
  const start = startOf(node);
  const before = words.slice(0, offset).split('\n');
  const line = start.line + before.length - 1;
  const word = /^[\p{L}\p{M}\p{N}]*/u.exec(words.slice(offset))?.[0] ?? '';
  const earlier = word === '' ? 0 : (before.at(-1) ?? '').split(word).length - 1;
  let index = before.length === 1 ? start.column - 2 : -1;
  for (let count = 0; count <= earlier; count++) {
    index = (lines[line - 1] ?? '').indexOf(word, index + 1);
  }
  return { line, column: Math.max(index + 1, 1) };
}

/** All words of a text with those of its names, a line for each field and block of the body. */
export function pageWords(...texts: readonly ContentText[]): string {
  return texts
    .flatMap((text) => [
      ...summaryProse(text).map(({ words }) => words),
      ...(text.tree.children ?? []).flatMap(blocks),
    ])
    .join('\n');
}

const holders = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);

function blocks(node: Node): string[] {
  if (node.type === 'yaml') return [];
  const isHolder = holders.has(node.type) || node.type === 'mdxJsxFlowElement';
  return isHolder
    ? [...inAttributes(node).map(({ words }) => words), ...(node.children ?? []).flatMap(blocks)]
    : [textOf(node)];
}
