import { meant } from '../library/suggestion.ts';
import { isPartialDate, languageTagSchema } from '../schemas/scalar.ts';
import { authorComponent, authorComponents, type AuthorComponent } from './author-components.ts';
import type { Violation } from './gate.ts';
import { attributeOf, startOf, type Node } from './tree.ts';

const componentNames = Object.keys(authorComponents);

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

/** What is wrong with a component: its name, its attributes, what it holds. */
export function componentViolations(node: Node): Violation[] {
  const name = node.name ?? '';
  const place = startOf(node);
  const declared = authorComponent(name);
  if (!declared) {
    const isHtml = /^[a-z]/.test(name);
    const rule = isHtml ? 'raw-html' : 'unknown-component';
    const problem = `<${name}> is ${isHtml ? 'HTML' : 'not a component of this site'}`;
    return [{ ...place, rule, problem, fix: isHtml ? undefined : meant(name, componentNames) }];
  }
  const found = attributeViolations(node, name, declared);
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
  if (declared.holds === 'nothing' && holdsSomething(node)) {
    const problem = `<${name}> holds no words`;
    found.push({ ...place, rule: 'wrong-value', problem, fix: `write <${name} … />` });
  }
  return found;
}

function attributeViolations(node: Node, name: string, declared: AuthorComponent): Violation[] {
  const allowed = [...declared.required, ...declared.optional];
  const seen = new Set<string>();
  return (node.attributes ?? []).flatMap((attribute): Violation[] => {
    const found = (rule: Violation['rule'], problem: string, fix?: string): Violation[] => [
      { ...startOf(node), rule, problem, fix },
    ];
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const problem = `<${name}> has an attribute that is not a plain string in quotes`;
      return found('refused-code', problem, 'write name="value"');
    }
    const { name: key = '' } = attribute;
    if (!allowed.includes(key)) {
      const problem = `<${name}> has no attribute "${key}"`;
      return found('unknown-attribute', problem, meant(key, allowed));
    }
    // The check would look at the first and the page at the last.
    if (seen.has(key)) {
      const problem = `<${name}> has the attribute "${key}" twice`;
      return found('unknown-attribute', problem, 'keep one of the two');
    }
    seen.add(key);
    return [];
  });
}

/** Whether there is more in a component than spaces and comments. */
function holdsSomething(node: Node): boolean {
  return (node.children ?? []).some(({ type, value = '' }) =>
    type === 'text' ? value.trim() !== '' : !type.endsWith('Expression'),
  );
}
