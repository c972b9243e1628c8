import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { authorComponent } from './author-components.ts';
import { isLoneComment, isSafeAddress } from './gate.ts';
import type { ComponentNode, MdxNode } from './mdx-node.ts';
import { withParagraphs } from './word-paragraphs.ts';

/** A part of a body: HTML as it stands, or something that depends on the page it is shown on. */
export type Piece = string | ComponentPiece | AnchorPiece;

/** A component that an author wrote, or a link or picture of Markdown, with what it holds. */
export interface ComponentPiece {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}

/** The address of a heading: 0 is the section's own, then come those inside it. */
export interface AnchorPiece {
  readonly anchor: number;
}

/**
 * The body of an MDX text as data: the lead, then each section with its heading. A text has no code
 * in it, so nothing of it is a module: what is the same on every page is HTML once and for all.
 * @throws Error for anything that is neither Markdown nor a component of an author; the check lets
 * none through.
 */
export function compileBody(source: string): readonly (readonly Piece[])[] {
  const { children } = mdxToHast(source) as unknown as { readonly children: readonly MdxNode[] };
  const sections: MdxNode[][] = [[]];
  for (const node of children) {
    if (node.type === 'element' && node.tagName === 'h2') sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections.map((nodes) => new Compiler().compile(nodes));
}

/** Between these stand the numbers of what is no plain HTML; the check refuses both in a text. */
const mark = /\u0001(\d+)\u0002/;

/** Compiles one section. */
class Compiler {
  readonly #pieces: (ComponentPiece | AnchorPiece)[] = [];
  #headings = 0;

  /** The pieces of blocks or words; those of the section itself are at its root. */
  compile(nodes: readonly MdxNode[], isRoot = true): readonly Piece[] {
    const children = this.#all(withParagraphs(nodes), isRoot);
    return toHtml(children, { allowDangerousHtml: true, closeSelfClosing: false })
      .split(mark)
      .map((part, index) => (index % 2 === 0 ? part : this.#pieceAt(part)))
      .filter((piece) => piece !== '');
  }

  #pieceAt(number: string): Piece {
    const piece = this.#pieces[Number(number)];
    if (piece === undefined) throw new Error('a text holds a sign that only the compiler sets');
    return piece;
  }

  #markOf(piece: ComponentPiece | AnchorPiece): string {
    return `\u0001${this.#pieces.push(piece) - 1}\u0002`;
  }

  #all(nodes: readonly MdxNode[], isRoot: boolean): ElementContent[] {
    return nodes.flatMap((node) => this.#one(node, isRoot) ?? []);
  }

  #one(node: MdxNode, isRoot: boolean): ElementContent | undefined {
    switch (node.type) {
      case 'text':
        return node;
      case 'element':
        return this.#element(node, isRoot);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#component({ ...readComponent(node), children: node.children });
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isLoneComment(node.value)) return undefined;
    }
    throw new Error(`a text holds what is no words (${node.type})`);
  }

  #component(
    component: Omit<ComponentPiece, 'children'> & { readonly children: readonly MdxNode[] },
  ): ElementContent {
    const children = this.compile(component.children, false);
    const value = this.#markOf({ ...component, children });
    return { type: 'raw', value };
  }

  #element(node: Element, isRoot: boolean): ElementContent {
    const { tagName, properties, children } = node;
    const { href, src, alt } = properties;
    if (tagName === 'a' && typeof href === 'string') {
      if (!isSafeAddress(href)) throw new Error(`a text links to ${href}`);
      if (href.startsWith('/')) {
        const attributes = { href, ...titleOf(node) };
        return this.#component({ name: 'Link', attributes, children });
      }
      if (!href.startsWith('#')) return this.#like(node, { ...properties, rel: ['external'] });
    }
    if (tagName === 'img') {
      const attributes = { src: String(src), alt: String(alt ?? '') };
      return this.#component({ name: 'Picture', attributes, children: [] });
    }
    if (tagName === 'h2' && isRoot)
      return this.#like(node, { ...properties, id: this.#markOf({ anchor: 0 }) });
    if (tagName === 'h3') {
      this.#headings += 1;
      return this.#like(node, { ...properties, id: this.#markOf({ anchor: this.#headings }) });
    }
    if (tagName === 'th' || tagName === 'td') return this.#like(node, cellProperties(properties));
    const own = this.#like(node, properties);
    return tagName === 'table' ? scrollBox(own) : own;
  }

  #like({ tagName, children }: Element, properties: Properties): Element {
    return {
      type: 'element',
      tagName,
      properties,
      children: this.#all(tagName === 'li' ? children : withParagraphs(children), false),
    };
  }
}

/** The name of a component and its attributes, if they are an author's to write. */
function readComponent({
  name,
  attributes,
}: ComponentNode): Pick<ComponentPiece, 'name' | 'attributes'> {
  const known = authorComponent(name ?? '');
  if (name === null || !known)
    throw new Error(`a text holds <${name ?? ''}>, which is no component`);
  const allowed = [...known.required, ...known.optional];
  const plain = attributes.map((attribute): [string, string] => {
    if (attribute.type === 'mdxJsxAttribute') {
      const { name: key, value } = attribute;
      if (allowed.includes(key) && typeof value === 'string') return [key, value];
    }
    throw new Error(`a text holds <${name}> with an attribute that is not allowed`);
  });
  return { name, attributes: Object.fromEntries(plain) };
}

function titleOf({ properties: { title } }: Element): { readonly title?: string } {
  return typeof title === 'string' ? { title } : {};
}

/** The side of the text that a column of Markdown asks for, as a class that knows no left or right. */
const sides: Readonly<Record<string, string | undefined>> = {
  center: 'align-center',
  right: 'align-end',
};

/** A class in place of the style of an aligned cell: the policy of the pages allows no inline style. */
function cellProperties({ style, align, ...rest }: Properties): Properties {
  const side = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1] ?? String(align ?? '');
  const name = sides[side];
  return name ? { ...rest, className: [name] } : rest;
}

/**
 * The box of a table: it scrolls, so that a wide table does not widen the page on a phone, and takes
 * the focus, or nobody could scroll it by keyboard.
 */
function scrollBox(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0 },
    children: [table],
  };
}
