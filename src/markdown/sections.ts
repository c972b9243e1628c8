import GithubSlugger, { slug } from 'github-slugger';
import { startOf, textOf, walk, type Node } from './tree.ts';

/** A part of a body: a heading of the second level and what follows, or the lead before them. */
export interface Section {
  /** The words of the heading; empty for the lead. */
  readonly heading: string;
  /** The heading's own address within the page, from its words; empty for the lead. */
  readonly slug: string;
  /** The slugs of the headings of the third level, in order. */
  readonly inner: readonly string[];
  /** Where it begins; an empty lead, where the first section does. */
  readonly line: number;
  readonly column: number;
  /** What follows the heading. */
  readonly nodes: readonly Node[];
  /** Whether it is `<NotTranslated />` alone, under its heading. */
  readonly isUntranslated: boolean;
}

/**
 * Addresses that no heading of a text may take: the names that the translation state gives to the
 * front matter and the lead, and what the page around a body uses itself.
 */
const reservedSlugs = [
  ...['summary', 'lead'],
  ...['answers', 'body', 'chapters', 'cite', 'content', 'contents', 'facts', 'figures', 'fit'],
  ...['footnote-label', 'references', 'related', 'title', 'translation', 'why-included'],
];

/** The lead and the sections of a text, in order. The lead is always there and may be empty. */
export function sectionsOf(tree: Node): readonly [Section, ...Section[]] {
  const slugger = new GithubSlugger();
  for (const reserved of reservedSlugs) slugger.slug(reserved);
  const groups: Node[][] = [[]];
  for (const node of tree.children ?? []) {
    // A comment says nothing to a reader; any other expression is refused.
    if (node.type === 'yaml' || node.type === 'mdxFlowExpression') continue;
    if (node.type === 'heading' && node.depth === 2) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  const [lead = [], ...rest] = groups;
  const first = lead[0] ?? rest[0]?.[0];
  return [leadSection(lead, slugger, first), ...rest.map((group) => headedSection(group, slugger))];
}

/** An address from the words of a heading, the same with and without Arabic vowel marks. */
export function slugOf(words: string, slugger: GithubSlugger): string {
  const bare = words.normalize('NFC').replace(/[\u064b-\u065f\u0670\u0640]/g, '');
  // Emoji and signs alone leave nothing to make an address of.
  return slugger.slug(slug(bare) === '' ? 'section' : bare);
}

function leadSection(
  nodes: readonly Node[],
  slugger: GithubSlugger,
  first: Node | undefined,
): Section {
  const { line, column } = first ? startOf(first) : { line: 1, column: 1 };
  const inner = innerSlugs(nodes, slugger);
  return { heading: '', slug: '', inner, line, column, nodes, isUntranslated: isMark(nodes) };
}

function headedSection(group: readonly Node[], slugger: GithubSlugger): Section {
  const [heading, ...nodes] = group;
  const words = heading ? textOf(heading).trim() : '';
  const { line, column } = heading ? startOf(heading) : { line: 1, column: 1 };
  const own = slugOf(words, slugger);
  const inner = innerSlugs(nodes, slugger);
  const isUntranslated = isMark(nodes);
  return { heading: words, slug: own, inner, line, column, nodes, isUntranslated };
}

function innerSlugs(nodes: readonly Node[], slugger: GithubSlugger): string[] {
  return nodes
    .flatMap((node) => [...walk(node)])
    .filter((node) => node.type === 'heading' && node.depth === 3)
    .map((node) => slugOf(textOf(node).trim(), slugger));
}

function isMark(nodes: readonly Node[]): boolean {
  return nodes.length === 1 && nodes[0]?.name === 'NotTranslated';
}
