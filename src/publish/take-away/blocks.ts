import { formatDate } from '../../i18n/format.ts';
import { referenceNumber } from '../../library/lookup.ts';
import { authorComponent } from '../../markdown/author-components.ts';
import { attributeOf, isComponent, type Node } from '../../markdown/tree.ts';
import type { Block, Inline } from './document.ts';
import { inlineOf, plain, type Around, type FullNode } from './inline.ts';

/**
 * The blocks of a passage, its components resolved.
 * @param anchors the anchors of its headings of the third level, in order
 */
export function blocksOf(
  around: Around,
  nodes: readonly Node[],
  anchors: Iterator<string> = [][Symbol.iterator](),
): Block[] {
  return runsOf(nodes).flatMap((run): Block[] => {
    const [first] = run;
    if (first === undefined) return [];
    if (!isInline(first)) return blockOf(around, first, anchors);
    const spaced = run.flatMap((node, index): Node[] =>
      index > 0 && isComponent(node) && node.type === 'mdxJsxFlowElement'
        ? [{ type: 'text', value: ' ' }, node]
        : [node],
    );
    return paragraph(inlineOf(around, spaced));
  });
}

function paragraph(children: readonly Inline[]): Block[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/**
 * Each block by itself, and what belongs to one paragraph together: words that stand in no block,
 * and components of words that stand on one line, which MDX takes for blocks.
 */
function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1)?.at(-1);
    if (last && isInline(last) && isInline(node) && !isOnNewLine(last, node))
      runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  return runs;
}

const inlineTypes = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
  ...['footnoteReference', 'image', 'mdxJsxTextElement', 'mdxTextExpression'],
]);

function isInline(node: Node): boolean {
  if (inlineTypes.has(node.type)) return true;
  if (node.type !== 'mdxJsxFlowElement') return false;
  const component = authorComponent(node.name ?? '');
  return component !== undefined && component.holds !== 'blocks' && node.name !== 'NotTranslated';
}

function isOnNewLine(before: Node, node: Node): boolean {
  const areFlow = [before, node].every(({ type }) => type === 'mdxJsxFlowElement');
  return areFlow && before.position?.end.line !== node.position?.start.line;
}

function blockOf(around: Around, node: FullNode, anchors: Iterator<string>): Block[] {
  const children = node.children ?? [];
  const within = () => blocksOf(around, children, anchors);
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlineOf(around, children));
    case 'heading': {
      const depth = node.depth ?? 3;
      const id = depth === 3 ? (anchors.next().value as string | undefined) : undefined;
      return [{ type: 'heading', depth, id, children: inlineOf(around, children) }];
    }
    case 'list':
      return [
        {
          type: 'list',
          start: node.ordered ? (node.start ?? 1) : undefined,
          isLoose: [node, ...children].some((each: FullNode) => each.spread === true),
          items: children.map((item) => blocksOf(around, item.children ?? [], anchors)),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          align: node.align ?? [],
          rows: children.map((row) =>
            (row.children ?? []).map((cell) => inlineOf(around, cell.children ?? [])),
          ),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', blocks: within() }];
    case 'code':
      return [{ type: 'code', text: node.value ?? '' }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'mdxJsxFlowElement':
      return component(around, node, within);
    default:
      return [];
  }
}

function component(around: Around, node: Node, within: () => Block[]): Block[] {
  const { site, entry } = around;
  const id = attributeOf(node, 'id') ?? '';
  const aside = (kind: string, label: string, blocks: readonly Block[]): Block[] => [
    { type: 'aside', kind, label, blocks },
  ];
  switch (node.name) {
    case 'Inference':
      return aside('inference', site.t('entry.inference'), within());
    case 'Notice': {
      const kind = attributeOf(node, 'kind') ?? 'note';
      return aside(kind, site.t(`entry.${kind}`), within());
    }
    case 'Law': {
      const laws = entry.collection === 'guidance' ? (entry.record.laws ?? []) : [];
      const law = laws.find((candidate) => candidate.id === id);
      if (!law) throw new RangeError(`${entry.key} has no law "${id}"`);
      referenceNumber(entry, law.source);
      const label = site.t('law.label', {
        place: site.place(law.jurisdiction),
        date: formatDate(law.checked, site.code),
      });
      const cite: Block = {
        type: 'paragraph',
        children: [{ type: 'cite', source: law.source }],
      };
      return aside('law', label, [...within(), cite]);
    }
    case 'Action': {
      const actions = entry.collection === 'guidance' ? entry.record.actions : [];
      const action = actions.find((candidate) => candidate.id === id);
      if (!action) throw new RangeError(`${entry.key} has no action "${id}"`);
      const instruction = plain(attributeOf(node, 'do') ?? '');
      const terms: Block = {
        type: 'terms',
        items: [
          { label: site.t('action.owner'), words: plain(site.label('role', action.owner)) },
          { label: site.t('action.done'), words: plain(attributeOf(node, 'done') ?? '') },
        ],
      };
      const words: Block = {
        type: 'paragraph',
        children: [{ type: 'strong', children: instruction }],
      };
      return [{ type: 'action', id, blocks: [words, terms, ...within()] }];
    }
    default:
      return within();
  }
}
