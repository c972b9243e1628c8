import GithubSlugger from 'github-slugger';
import { startOf, textOf, walk, type Node } from './tree.ts';

/** A part of a body: a heading of the second level and what follows, or the lead before them. */
export interface Section {
  /** The words of the heading; empty for the lead. */
  readonly heading: string;
  /** The heading's own address within the page, from its words; empty for the lead. */
  readonly slug: string;
  /** The slugs of the headings of the third level, in order. */
  readonly inner: readonly string[];
  readonly line: number;
  readonly column: number;
  /** What follows the heading. */
  readonly nodes: readonly Node[];
  /** Whether it is a heading followed by `<NotTranslated />` alone. */
  readonly isUntranslated: boolean;
}

/** The names that the translation state gives to the front matter and the lead. */
export const reservedSlugs = ['summary', 'lead'] as const;

/** The lead and the sections of a text, in order. The lead is always there and may be empty. */
export function sectionsOf(tree: Node): readonly [Section, ...Section[]] {
  const slugger = new GithubSlugger();
  for (const reserved of reservedSlugs) slugger.slug(reserved);
  const groups: Node[][] = [[]];
  for (const node of tree.children ?? []) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  const [lead = [], ...rest] = groups;
  return [leadSection(lead), ...rest.map((group) => headedSection(group, slugger))];
}

/** An address from the words of a heading, the same with and without Arabic vowel marks. */
export function slugOf(words: string, slugger: GithubSlugger): string {
  return slugger.slug(words.normalize('NFC').replace(/[\u064b-\u065f\u0670\u0640]/g, ''));
}

function leadSection(nodes: readonly Node[]): Section {
  const { line, column } = nodes[0] ? startOf(nodes[0]) : { line: 1, column: 1 };
  return { heading: '', slug: '', inner: [], line, column, nodes, isUntranslated: false };
}

function headedSection(group: readonly Node[], slugger: GithubSlugger): Section {
  const [heading, ...nodes] = group;
  const words = heading ? textOf(heading).trim() : '';
  const { line, column } = heading ? startOf(heading) : { line: 1, column: 1 };
  const slug = slugOf(words, slugger);
  const inner = nodes
    .flatMap((node) => [...walk(node)])
    .filter((node) => node.type === 'heading' && node.depth === 3)
    .map((node) => slugOf(textOf(node).trim(), slugger));
  const isUntranslated = nodes.length === 1 && nodes[0]?.name === 'NotTranslated';
  return { heading: words, slug, inner, line, column, nodes, isUntranslated };
}
