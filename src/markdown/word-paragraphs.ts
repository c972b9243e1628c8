import { authorComponent } from './author-components.ts';
import type { ComponentNode, MdxNode } from './mdx-node.ts';

/**
 * Blocks with a paragraph around components of words that stand alone on a line, such as a
 * `<NoSource>` with its `<Cite />`. MDX takes such a line for blocks, and the words would be in no
 * paragraph. An item of a list needs none.
 */
export function withParagraphs(nodes: readonly MdxNode[]): readonly MdxNode[] {
  if (!nodes.some(isWord)) return nodes;
  const blocks: MdxNode[] = [];
  let run: ComponentNode[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(paragraphOf(run));
    run = [];
  };
  for (const node of nodes) {
    if (isWord(node)) {
      const last = run.at(-1);
      if (last && last.position?.end.line !== node.position?.start.line) endRun();
      run.push(node);
    } else if (!isBreak(node) || run.length === 0) {
      endRun();
      blocks.push(node);
    }
  }
  endRun();
  return blocks;
}

function paragraphOf(run: readonly ComponentNode[]): MdxNode {
  const children = run.flatMap((node, at) => [
    ...(at > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    { ...node, type: 'mdxJsxTextElement' as const },
  ]);
  return { type: 'element', tagName: 'p', properties: {}, children: children as never };
}

/** Whether it is the line break that the parser sets between blocks. */
function isBreak(node: MdxNode): boolean {
  return node.type === 'text' && node.position === undefined && node.value === '\n';
}

function isWord(node: MdxNode): node is ComponentNode {
  if (node.type !== 'mdxJsxFlowElement') return false;
  const component = authorComponent(node.name ?? '');
  return component !== undefined && component.holds !== 'blocks' && node.name !== 'NotTranslated';
}
