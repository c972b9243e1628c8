import { brotliCompressSync, constants } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';

/** A part of a page, and by how many bytes the page would be lighter without it, about. */
export interface HeavyPart {
  readonly name: string;
  readonly bytes: number;
}

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What a page is told of in: the head, the landmarks, and the sections of the text. */
const blocks = new Set(['head', 'header', 'nav', 'aside', 'footer', 'section', 'form']);

/**
 * The heaviest parts of a page as it is sent, the heaviest first: landmarks by their labels,
 * sections by their headings, and what stands outside of both by its element.
 */
export function heaviestParts(html: string, count = 3): HeavyPart[] {
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const whole = sizeOf(html);
  const parts = outermost(document.children).map((element) => {
    const start = element.startIndex ?? 0;
    const end = (element.endIndex ?? start - 1) + 1;
    return { name: nameOf(element), bytes: whole - sizeOf(html.slice(0, start) + html.slice(end)) };
  });
  return parts.sort((a, b) => b.bytes - a.bytes).slice(0, count);
}

/** The blocks that stand in no other, and lists and tables where there is no block around them. */
function outermost(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const isBlock = blocks.has(node.name) || (node.name === 'div' && isNotes(node));
    if (isBlock) return [node];
    const inner = outermost(node.children);
    if (inner.length > 0) return inner;
    return ['ul', 'ol', 'table'].includes(node.name) ? [node] : [];
  });
}

/** Whether an element holds what opens over the page. */
function isNotes({ children }: Element): boolean {
  return children.some((child) => isElement(child) && 'popover' in child.attribs);
}

function isElement(node: Node): node is Element {
  return 'name' in node && 'attribs' in node;
}

function nameOf(element: Element): string {
  const heading = DomUtils.findOne(({ name }) => /^h[1-6]$/.test(name), element.children);
  const label = heading ? DomUtils.textContent(heading) : element.attribs['aria-label'];
  const words = label?.replace(/\s+/g, ' ').trim();
  if (words) return `“${words.slice(0, 40)}”`;
  return element.name === 'div' ? 'the notes' : `<${element.name}>`;
}

function sizeOf(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(text, { params }).length;
}
