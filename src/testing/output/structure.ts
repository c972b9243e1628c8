import { attribute, elementsIn, textOf, type HtmlElement } from './markup.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** One first heading with words, no id twice, no button without its popover, no code in attributes. */
export function checkStructure(path: string, root: HtmlElement): Problem[] {
  const problems: Problem[] = [];
  const tell = (rule: string, what: string) => problems.push({ path, rule, what });
  const ids = new Set<string>();
  const targets = new Set<string>();
  let headings = 0;
  for (const element of elementsIn(root)) {
    if (element.tagName === 'h1') {
      headings += 1;
      if (textOf(element) === '') tell('one-h1', 'the h1 is empty');
    }
    const id = attribute(element, 'id');
    if (id !== undefined && ids.has(id)) tell('unique-id', `the id "${id}" is there twice`);
    if (id !== undefined) ids.add(id);
    const target = attribute(element, 'popovertarget') ?? attribute(element, 'commandfor');
    if (target !== undefined) targets.add(target);
    for (const { key } of element.attributes) {
      if (key === 'style') tell('inline-code', `<${element.tagName}> has a style attribute`);
      if (/^on[a-z]/.test(key)) tell('inline-code', `<${element.tagName}> has code in ${key}`);
    }
    if (attribute(element, 'href')?.trim().startsWith('javascript:')) {
      tell('inline-code', `<${element.tagName}> has code in href`);
    }
  }
  for (const id of targets) {
    if (!ids.has(id)) tell('popover', `a button opens "${id}", which is not there`);
  }
  if (headings !== 1) tell('one-h1', `there are ${headings} h1 instead of one`);
  return problems;
}

/** A title on every page, and no two alike within a language: people find their way by titles. */
export function checkTitles(pages: Iterable<Page>): Problem[] {
  return checkWords(pages, 'title', ({ title }) => title);
}

/** The same of descriptions: they stand below the titles where somebody has searched. */
export function checkDescriptions(pages: Iterable<Page>): Problem[] {
  const told = [...pages].filter(({ isHidden }) => !isHidden);
  return checkWords(told, 'description', ({ description }) => description?.trim() ?? '');
}

function checkWords(
  pages: Iterable<Page>,
  what: 'title' | 'description',
  wordsOf: (page: Page) => string,
): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const { path, language, isHidden } = page;
    const words = wordsOf(page);
    if (words === '') problems.push({ path, rule: what, what: `the ${what} is missing or empty` });
    if (words === '' || isHidden) continue;
    const key = `${language} ${words}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else {
      const fault = `"${words}" is the ${what} of ${other} too`;
      problems.push({ path, rule: `unique-${what}`, what: fault });
    }
  }
  return problems;
}
