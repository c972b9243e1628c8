import { mdxToMdast } from 'satteri';
import type { Position } from '../library/yaml.ts';
import { deepest, nested, overloadOf } from './nesting.ts';

/** A node of an MDX text, as far as the site looks at it. */
export interface Node {
  readonly type: string;
  readonly position?: { readonly start: Position; readonly end: Position };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string;
  readonly title?: string | null;
  readonly lang?: string | null;
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
  /** What to write instead, where the message lets us tell. */
  readonly fix: string | undefined;

  constructor(message: string, position: Position, fix?: string) {
    super(message);
    this.position = position;
    this.fix = fix;
  }
}

/**
 * The tree of an MDX text, front matter included, by the parser that the build uses.
 * @throws MdxError where the text is not MDX, or is nested deep enough to end the build unannounced.
 */
export function parseMdx(source: string): Node {
  const overload = overloadOf(source);
  if (overload) throw new MdxError(overload.problem, overload.position, 'write it flatter');
  const tree = parse(source);
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new MdxError(nested, startOf(level[0] ?? tree), 'write it flatter');
    level = level.flatMap((node) => node.children ?? []);
  }
  return tree;
}

function parse(source: string): Node {
  try {
    return mdxToMdast(source) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', text = message] =
      /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
    const problem = text.replace(/ \((mdx|note)[^]*$/, '').replace(/ \(\d+:\d+\)/g, '');
    throw new MdxError(problem, { line: Number(line), column: Number(column) }, fixFor(problem));
  }
}

function fixFor(problem: string): string | undefined {
  if (problem.includes('closing tag')) return 'close every component: <Name>…</Name>, or <Name />';
  if (problem.includes('expression')) return 'a brace in words is written \\{';
  if (problem.includes('`<`') || problem.includes('before name')) {
    return 'write the sign itself as \\<; a comment is {/* … */}, a link [words](address)';
  }
  return undefined;
}

/** Where a node begins. */
export function startOf(node: Node): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
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
  const left: Node[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    const { children = [] } = next;
    for (let at = children.length - 1; at >= 0; at--) left.push(children[at] as Node);
  }
}

/** The words of a node and all within it. */
export function textOf(node: Node): string {
  return node.value !== undefined && !isComponent(node)
    ? node.value
    : (node.children ?? []).map(textOf).join('');
}
