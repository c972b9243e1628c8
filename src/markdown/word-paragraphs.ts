import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { authorComponent } from './author-components.ts';

/**
 * Makes a paragraph of components of words that stand alone on a line, such as a `<NoSource>` with
 * its `<Cite />`. MDX takes such a line for blocks, and the words would be in no paragraph. An item
 * of a list needs none.
 */
export function wordParagraphs(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'silta-word-paragraphs',
    options: { position: true },
    mdxJsxFlowElement(node, context) {
      const parent = context.parent(node);
      const index = context.indexOf(node);
      if (!parent || index === undefined || parent.type === 'listItem' || !isWord(node)) return;
      const siblings = parent.children as readonly (typeof node)[];
      const before = siblings[index - 1];
      // It is in the paragraph of what stands before it on the same line.
      if (before && isWord(before) && lineOf(before, 'end') === lineOf(node, 'start')) return;
      const run = [node];
      for (const next of siblings.slice(index + 1)) {
        const last = run.at(-1) ?? node;
        if (!isWord(next) || lineOf(next, 'start') !== lineOf(last, 'end')) break;
        run.push(next);
      }
      for (const next of run.slice(1)) context.removeNode(next);
      context.replaceNode(node, {
        type: 'paragraph',
        children: run.flatMap((each, at) => [
          ...(at > 0 ? [{ type: 'text', value: ' ' }] : []),
          { ...each, type: 'mdxJsxTextElement' },
        ]),
      } as never);
    },
  });
}

interface Positioned {
  readonly type: string;
  readonly name?: string | null;
  readonly position?:
    | { readonly start: { readonly line: number }; readonly end: { readonly line: number } }
    | undefined;
}

function isWord(node: Positioned): boolean {
  const component =
    node.type === 'mdxJsxFlowElement' ? authorComponent(node.name ?? '') : undefined;
  return component !== undefined && component.holds !== 'blocks' && node.name !== 'NotTranslated';
}

function lineOf(node: Positioned, end: 'start' | 'end'): number | undefined {
  return node.position?.[end].line;
}
