import type { Finding } from '../library/finding.ts';
import { meant } from '../library/suggestion.ts';
import { isPartialDate, languageTagSchema } from '../schemas/scalar.ts';
import { authorComponent, authorComponents } from './author-components.ts';
import { attributeOf, isComponent, startOf, textOf, walk, type Node } from './tree.ts';

/** A finding that does not yet know its file. */
export type Violation = Omit<Finding, 'file'>;

const componentNames = Object.keys(authorComponents);

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
      return found('refused-code', 'import and export are not allowed');
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
      return isComponent(node) ? componentViolations(node) : [];
  }
}

function isLoneComment(code: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(code);
}

/** https, http, mailto, tel, or an address within the site; nothing hidden in it. */
export function isSafeAddress(url: string): boolean {
  if (/[\s\\\p{C}]/u.test(url)) return false;
  if (/^(#|\/(?!\/))/.test(url)) return true;
  return /^https?:\/\/[^/@]+(\/|$|\?|#)/i.test(url) || /^(mailto|tel):[^:]+$/i.test(url);
}

function imageViolations(node: Node): Violation[] {
  const url = node.url ?? '';
  const place = startOf(node);
  const found: Violation[] = [];
  if (!/^\.\/[a-z0-9][a-z0-9._-]*\.(png|jpe?g|webp|avif)$/.test(url)) {
    const problem = `"${url.slice(0, 60)}" is not a picture in the entry's own folder`;
    found.push({ ...place, rule: 'missing-image', problem });
  }
  if ((node.alt ?? '').trim() === '') {
    const problem = `the picture "${url.slice(0, 60)}" has no words`;
    found.push({ ...place, rule: 'missing-alternative-text', problem });
  }
  return found;
}

/** What the value of an attribute must be, beyond a plain string. */
const wellFormed = [
  {
    component: 'Notice',
    attribute: 'kind',
    holds: (value: string) => value === 'note' || value === 'warning',
    what: 'a kind of notice',
    fix: 'write note or warning',
  },
  {
    component: 'Date',
    attribute: 'value',
    holds: isPartialDate,
    what: 'a date that exists',
    fix: 'write YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    component: 'Name',
    attribute: 'lang',
    holds: (value: string) => languageTagSchema.safeParse(value).success,
    what: 'a language tag',
    fix: 'write a BCP 47 tag such as lv or sr-Latn',
  },
] as const;

function componentViolations(node: Node): Violation[] {
  const name = node.name ?? '';
  const place = startOf(node);
  const declared = authorComponent(name);
  if (!declared) {
    const isHtml = /^[a-z]/.test(name);
    const rule = isHtml ? 'raw-html' : 'unknown-component';
    const problem = `<${name}> is ${isHtml ? 'HTML' : 'not a component of this site'}`;
    return [{ ...place, rule, problem, fix: isHtml ? undefined : meant(name, componentNames) }];
  }
  const allowed = [...declared.required, ...declared.optional];
  const found: Violation[] = [];
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const problem = `<${name}> has an attribute that is not a plain string in quotes`;
      found.push({ ...place, rule: 'refused-code', problem });
    } else if (!allowed.includes(attribute.name ?? '')) {
      const problem = `<${name}> has no attribute "${attribute.name}"`;
      const fix = meant(attribute.name ?? '', allowed);
      found.push({ ...place, rule: 'unknown-attribute', problem, fix });
    }
  }
  for (const required of declared.required) {
    if (!node.attributes?.some((attribute) => attribute.name === required)) {
      const problem = `<${name}> lacks the attribute "${required}"`;
      found.push({ ...place, rule: 'missing-attribute', problem });
    }
  }
  for (const { component, attribute, holds, what, fix } of wellFormed) {
    const value = name === component ? attributeOf(node, attribute) : undefined;
    if (value === undefined || holds(value)) continue;
    found.push({ ...place, rule: 'wrong-value', problem: `"${value}" is not ${what}`, fix });
  }
  if (declared.holds === 'nothing' && textOf(node).trim() !== '') {
    const problem = `<${name}> holds no words`;
    found.push({ ...place, rule: 'wrong-value', problem, fix: `write <${name} … />` });
  }
  return found;
}
