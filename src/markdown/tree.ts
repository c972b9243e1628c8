import { mdxToMdast } from 'satteri';
import type { Position } from '../library/yaml.ts';

/** A node of an MDX text, as far as the site looks at it. */
export interface Node {
  readonly type: string;
  readonly position?: { readonly start: Position; readonly end: Position };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string;
  readonly name?: string | null;
  readonly ordered?: boolean;
  readonly attributes?: readonly Attribute[];
}

/** An attribute of a component; one that is spread or computed has no plain value. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A text that the parser refuses, with the place that it names. */
export class MdxError extends Error {
  override readonly name = 'MdxError';
  readonly position: Position;

  constructor(message: string, position: Position) {
    super(message);
    this.position = position;
  }
}

/**
 * The tree of an MDX text, front matter included, by the parser that the build uses.
 * @throws MdxError where the text is not MDX.
 */
export function parseMdx(source: string): Node {
  try {
    return mdxToMdast(source) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', text = message] =
      /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
    throw new MdxError(text.replace(/ \(mdx[^)]*\)$/, ''), {
      line: Number(line),
      column: Number(column),
    });
  }
}

/** Where a node begins. */
export function startOf(node: Node): Position {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** Whether a node is a component, such as `<Claim />`. */
export function isComponent(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The plain string of a component's attribute, or undefined. */
export function attributeOf(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Every node of a tree, parents before children. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** The words of a node and all within it. */
export function textOf(node: Node): string {
  return node.value !== undefined && !isComponent(node)
    ? node.value
    : (node.children ?? []).map(textOf).join('');
}
