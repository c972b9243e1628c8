import { hashOfStyle, pagePolicy } from '../../delivery/page-styles.ts';
import { attribute, elementsIn, type HtmlElement } from './markup.ts';
import type { Problem } from './problem.ts';

/** Data in a page: no browser runs it. */
const dataTypes = new Set(['application/json', 'application/ld+json']);
/** What makes a browser fetch something or run code, and so must come after the policy. */
const loading = new Set(['script', 'style', 'img', 'iframe', 'object', 'embed', 'svg', 'body']);

/**
 * Every page says what it may load before it loads anything, and holds nothing that the policy
 * forbids: no code and no base address of its own, and no style but what it names by its hash.
 */
export function checkPolicy(path: string, root: HtmlElement): Problem[] {
  const problems: Problem[] = [];
  const tell = (what: string) => problems.push({ path, rule: 'policy', what });
  const styles = [...elementsIn(root)].filter(({ tagName }) => tagName === 'style');
  const expected = pagePolicy(styles.map((style) => hashOfStyle(style.textContent)));
  let policies = 0;
  let isLate = false;
  for (const element of elementsIn(root)) {
    const { tagName } = element;
    if (isPolicy(element)) {
      policies += 1;
      const content = attribute(element, 'content') ?? '';
      if (isLate) tell('the policy stands after something that is loaded');
      if (content !== expected) tell(`the policy is "${content}" instead of "${expected}"`);
      else if (policies > 1) tell('the policy is there twice');
    } else if (loads(element)) isLate = true;
    if (tagName === 'base') tell('<base> sets another address');
    if (tagName === 'style' && element.parent?.tagName !== 'head') {
      tell('<style> stands in the body');
    }
    if (tagName === 'script' && isCode(element)) tell('<script> has code in the page');
    if (element.hasAttribute('srcdoc')) tell(`<${tagName}> has a page in srcdoc`);
  }
  if (policies === 0) tell('there is no policy');
  return problems;
}

function isPolicy(element: HtmlElement): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function loads(element: HtmlElement): boolean {
  const { tagName } = element;
  const relation = attribute(element, 'rel') ?? '';
  return (
    loading.has(tagName) || (tagName === 'link' && !/^(?:canonical|alternate)$/.test(relation))
  );
}

function isCode(element: HtmlElement): boolean {
  if (attribute(element, 'src') !== undefined) return false;
  return !dataTypes.has(attribute(element, 'type') ?? '');
}
