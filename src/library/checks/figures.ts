import { isComponent, startOf, type Node } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isEntryText } from '../entry-texts.ts';
import type { Position } from '../yaml.ts';

/**
 * No figure is typed into a text: each is a claim. Years, list numbers, names and what is set in a
 * link or in code are not figures.
 */
export function checkFigures(content: Content): Finding[] {
  return [...content.texts]
    .filter(([key]) => isEntryText(key))
    .flatMap(([, texts]) => [...texts.values()])
    .flatMap((text) => [...inSummary(text), ...inBody(text)]);
}

/**
 * A number in the digits of any script, with its separators; not within a word such as COVID-19.
 * An Arabic particle is written together with the number that follows (و٤٠ is "and 40").
 */
const numbers = /(?<![\p{L}\p{Nd}]-?)([وفبكل]{0,2}ـ?)(\p{Nd}+(?:[.,\u00a0\u202f٫٬]\p{Nd}+)*)/gu;

/** The figures in some words, with the offset of each. Years from 1900 to 2099 are none. */
export function figuresIn(words: string): { readonly figure: string; readonly offset: number }[] {
  return [...words.matchAll(numbers)]
    .map(({ 1: particle = '', 2: figure = '', index }) => ({
      figure,
      offset: index + particle.length,
    }))
    .filter(({ figure }) => !isYear(figure));
}

function isYear(figure: string): boolean {
  const latin = figure.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  return /^(19|20)\d\d$/.test(latin);
}

function inSummary({ yaml, file }: ContentText): Finding[] {
  const found = (value: unknown, path: readonly PropertyKey[]): Finding[] => {
    if (path[0] === 'translation' || path[0] === 'name') return [];
    if (typeof value === 'string') {
      return figuresIn(value.replace(/\{[a-z0-9-]+\}/g, '')).map(({ figure }) => ({
        file,
        ...yaml.at(path),
        rule: 'bare-figure' as const,
        problem: `"${figure}" is typed into ${path.map(String).join('.')}`,
        fix: 'add a claim to record.yaml and write {claim-id}',
      }));
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => found(inner, [...path, key]));
  };
  return found(yaml.data, []);
}

function inBody({ tree, file, source }: ContentText): Finding[] {
  const lines = source.split('\n');
  const found = (node: Node): Finding[] => {
    if (isExempt(node)) return [];
    const here = node.type === 'text' ? figuresIn(node.value ?? '') : figuresInAttributes(node);
    return [
      ...here.map(({ figure, offset }) => ({
        file,
        ...locate(node, figure, offset, lines),
        rule: 'bare-figure' as const,
        problem: `"${figure}" is typed into the text`,
      })),
      ...(node.children ?? []).flatMap(found),
    ];
  };
  return found(tree);
}

const exempt = new Set(['yaml', 'link', 'code', 'inlineCode', 'footnoteReference']);

function isExempt(node: Node): boolean {
  return exempt.has(node.type) || (isComponent(node) && node.name === 'Name');
}

function figuresInAttributes(node: Node) {
  if (node.name !== 'Action') return [];
  return (node.attributes ?? [])
    .filter((attribute) => attribute.name === 'do' || attribute.name === 'done')
    .flatMap((attribute) => figuresIn(String(attribute.value)))
    .map(({ figure }) => ({ figure, offset: 0 }));
}

/**
 * The place of a figure in the file. A text node may run over several lines and leaves out their
 * indents and escapes, so the figure is looked for in the line that it must stand in.
 */
function locate(node: Node, figure: string, offset: number, lines: readonly string[]): Position {
  const start = startOf(node);
  if (node.type !== 'text') return locateInAttributes(node, figure, lines);
  const before = (node.value ?? '').slice(0, offset).split('\n');
  const line = start.line + before.length - 1;
  const earlier = (before.at(-1) ?? '').split(figure).length - 1;
  let index = before.length === 1 ? start.column - 2 : -1;
  for (let count = 0; count <= earlier; count++) {
    index = (lines[line - 1] ?? '').indexOf(figure, index + 1);
  }
  return { line, column: Math.max(index + 1, 1) };
}

function locateInAttributes(node: Node, figure: string, lines: readonly string[]): Position {
  const start = startOf(node);
  for (let { line } = start; line <= (node.position?.end.line ?? start.line); line++) {
    const from = line === start.line ? start.column - 1 : 0;
    const index = (lines[line - 1] ?? '').indexOf(figure, from);
    if (index >= 0) return { line, column: index + 1 };
  }
  return start;
}
