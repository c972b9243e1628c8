import type { Finding } from '../library/finding.ts';
import { componentViolations } from './component-gate.ts';
import { isComponent, startOf, walk, type Node } from './tree.ts';
import { isUnsafe } from './unsafe-characters.ts';

/** A finding that does not yet know its file. */
export type Violation = Omit<Finding, 'file'>;

/** What Markdown itself is made of. Whatever else a parser may learn to read is refused. */
const words = new Set([
  ...['root', 'yaml', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell', 'text', 'emphasis', 'strong', 'delete', 'break'],
  ...['inlineCode', 'code', 'linkReference', 'footnoteDefinition', 'footnoteReference'],
]);

/**
 * Everything in a text that is more than words: code, HTML, unknown components, unsafe addresses.
 * The check reports it and the build refuses it, both by this one function.
 */
export function violations(tree: Node): Violation[] {
  return [...walk(tree)].flatMap((node) => violationsOf(node));
}

function violationsOf(node: Node): Violation[] {
  const found = (rule: Violation['rule'], problem: string, fix?: string): Violation[] => [
    { ...startOf(node), rule, problem, fix },
  ];
  switch (node.type) {
    case 'mdxjsEsm':
      return found('refused-code', 'import and export are not allowed', 'remove the line');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isLoneComment(node.value ?? '')
        ? []
        : found('refused-code', `{${(node.value ?? '').slice(0, 40)}} is code`);
    case 'html':
      return found('raw-html', 'HTML is not allowed');
    case 'link':
    case 'definition':
      return isSafeAddress(node.url ?? '')
        ? []
        : found('unsafe-address', `"${(node.url ?? '').slice(0, 60)}" is not an allowed address`);
    case 'image':
      return imageViolations(node);
    case 'imageReference':
      return found(
        'missing-image',
        'a picture by reference is not allowed',
        'write ![words](./name.png)',
      );
    default:
      if (isComponent(node)) return componentViolations(node);
      return words.has(node.type)
        ? []
        : found('refused-code', `this is not plain Markdown (${node.type})`, 'write it in words');
  }
}

/** Whether an expression is a comment and nothing else. */
export function isLoneComment(code: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(code);
}

/** What nobody sees in an address: spaces, controls, marks of direction, joiners, fillers. */
const hidden = /[\s\\\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * https, http, mailto, tel, or an address within the site; nothing hidden in it, nor in what its
 * percent signs stand for.
 * @param url the address as a browser gets it, with entities decoded
 */
export function isSafeAddress(url: string): boolean {
  const decoded = percentDecoded(url);
  if (hidden.test(url) || /[\t\n\r]/.test(decoded) || isUnsafe(decoded)) return false;
  if (/^(#|\/(?!\/))/.test(url)) return !/(^|\/)\.{1,2}(\/|$)/.test(pathOf(url));
  if (/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(url)) return isPlainHost(url);
  return /^mailto:[^:]+$/i.test(url) || /^tel:\+?[\d().-]+$/i.test(url);
}

/** A browser decides where an address leads; it must not find a user or a password in it. */
function isPlainHost(url: string): boolean {
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: 'x', password: '' };
  return username === '' && password === '';
}

function pathOf(url: string): string {
  return percentDecoded(url.split(/[?#]/)[0] ?? '');
}

/** Bytes that are no UTF-8 become the sign for that, and are as safe as they were. */
function percentDecoded(url: string): string {
  return url.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
    new TextDecoder().decode(Buffer.from(bytes.replaceAll('%', ''), 'hex')),
  );
}

function imageViolations(node: Node): Violation[] {
  const url = node.url ?? '';
  const place = startOf(node);
  const found: Violation[] = [];
  if (!/^\.\/[a-z0-9][a-z0-9._-]*\.(png|jpe?g|webp|avif)$/.test(url)) {
    const problem = `"${url.slice(0, 60)}" is not a picture in the entry's own folder`;
    const isDrawing = /\.svgz?\b/i.test(url);
    const fix = isDrawing ? 'save the drawing as PNG or WebP: SVG can hold scripts' : undefined;
    found.push({ ...place, rule: 'missing-image', problem, fix });
  }
  // Letters or digits: signs and spaces say nothing to who does not see the picture.
  if (!/[\p{L}\p{N}]/u.test(node.alt ?? '')) {
    const problem = `the picture "${url.slice(0, 60)}" has no words`;
    found.push({ ...place, rule: 'missing-alternative-text', problem });
  }
  return found;
}
