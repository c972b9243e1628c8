import {
  HtmlValidate,
  Parser,
  StaticConfigLoader,
  type DOMNode,
  type HtmlElement,
} from 'html-validate';
import { markupRules } from './html-validate.ts';

const validator = new HtmlValidate(new StaticConfigLoader(markupRules));
const parser = new Parser(validator.getConfigForSync('page.html'));

export type { HtmlElement } from 'html-validate';

/** A page as a tree of elements. */
export function parseMarkup(html: string): HtmlElement {
  return parser.parseHtml(html);
}

/** Every element under another, in the order of the document. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  for (const child of root.childElements) {
    yield child;
    yield* elementsIn(child);
  }
}

/** The value of an attribute as a browser reads it; an attribute without a value is empty. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const found = element.getAttribute(name);
  if (!found) return undefined;
  return decode(String(found.value ?? ''));
}

/** The text that stands directly in an element, without that of the elements in it. */
export function ownText(element: HtmlElement): string {
  return decode(
    element.childNodes
      .filter(isText)
      .map((node) => node.textContent)
      .join(' '),
  );
}

/** All text in an element, with spaces as a reader sees them. */
export function textOf(element: HtmlElement): string {
  return decode(element.textContent).replace(/\s+/g, ' ').trim();
}

function isText(node: DOMNode): boolean {
  return node.nodeName === '#text';
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Character references as this site's pages write them: by number, or one of a few by name. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (reference, decimal, hexadecimal, name) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
      return named[name] ?? reference;
    },
  );
}
