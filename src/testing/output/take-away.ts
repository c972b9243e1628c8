import { markdownToMdast } from 'satteri';
import { textOf as textOfNode, type Node } from '../../markdown/tree.ts';
import type { OpenText } from '../../schemas/open-text.ts';
import { attribute, type HtmlElement } from './markup.ts';
import type { Problem } from './problem.ts';

/**
 * A text says the same on its page and in the files beside it: section by section, word by word.
 * Labels in a passage of another language may differ, so that those are not compared.
 * @param read what a file of the site holds; undefined where there is none
 */
export function checkTakeAway(
  path: string,
  root: HtmlElement,
  read: (path: string) => string | undefined,
): Problem[] {
  const sections = root.querySelectorAll('.body-section');
  const json = /\/all\/index\.html$/.test(path)
    ? undefined
    : read(path.replace(/\.html$/, '.json'));
  if (sections.length === 0 || json === undefined) return [];
  const text = JSON.parse(json) as OpenText;
  if (!('sections' in text)) return [];
  const shown = sections.filter((section) => words(textOf(section)) !== '');
  if (shown.length !== text.sections.length) {
    const what = `${shown.length} sections, and ${text.sections.length} in index.json`;
    return [{ path, rule: 'take-away', what }];
  }
  return text.sections.flatMap(({ heading, markdown, language }, index): Problem[] => {
    const section = shown[index];
    if (!section || language !== text.language) return [];
    // Notes are defined beside the sections, so that a parser takes their names for words.
    const tree = markdownToMdast(markdown.replace(/\[\^[^\]]+\]/g, '')) as unknown as Node;
    const [page, file] = [words(textOf(section)), words(`${heading} ${spaced(tree)}`)];
    if (page === file) return [];
    const at = [...page].findIndex((sign, place) => sign !== [...file][place]);
    const near = (all: string) => all.slice(Math.max(0, at - 20), at + 30);
    return [{ path, rule: 'take-away', what: `"${near(page)}" is "${near(file)}" in index.json` }];
  });
}

/** Letters and numbers alone: spaces and signs are set by different rules. */
function words(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** What is not the text: numbers of sources and notes, and the notes below. */
const aside = new Set(['cite', 'footnotes']);

function textOf(element: HtmlElement): string {
  const names = (attribute(element, 'class') ?? '').split(' ');
  const isNote = ['data-footnote-ref', 'data-footnotes'].some((name) => element.hasAttribute(name));
  if (isNote || names.some((name) => aside.has(name))) return '';
  return element.childNodes
    .map((node) => ('tagName' in node ? textOf(node as HtmlElement) : decode(node.textContent)))
    .join(' ');
}

function decode(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, ' ');
}

function spaced(node: Node): string {
  return node.children ? node.children.map(spaced).join(' ') : textOfNode(node);
}
