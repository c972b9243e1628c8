import { authorComponent } from '../../markdown/author-components.ts';
import { isComponent, startOf, textOf, walk, type Node } from '../../markdown/tree.ts';
import type { SectionList } from '../../schemas/list.ts';
import type { Content } from '../content.ts';
import { allTexts, entryFiles } from '../entry-texts.ts';
import type { Finding } from '../finding.ts';

/**
 * Every paragraph, list item and row of a table that says something of the world leads to what it
 * rests on. Only texts in their source language are looked at: translations follow their source.
 */
export function checkStatements(content: Content): Finding[] {
  // Without the list nobody can tell which sections need no source; that is one mistake, not many.
  if (!content.sections?.value) return [];
  const exempt = exemptHeadings(content.sections.value);
  return entryFiles(content).flatMap((entry) =>
    allTexts(entry)
      .filter((text) => text.language === entry.fields.sourceLanguage && text.isReadable)
      // A text that cites nothing at all is one mistake, which `no-citation` tells.
      .filter((text) => hasComponent(text.tree, new Set(['Cite'])))
      .flatMap((text) =>
        [text.lead, ...text.sections]
          .filter((section) => !exempt.has(section.heading))
          .flatMap((section) => [...statementsIn(section.nodes)])
          .filter(({ isSupported }) => !isSupported)
          .map(({ node }) => ({
            file: text.file,
            ...startOf(node),
            rule: 'unsupported-statement' as const,
            problem: `"${beginningOf(node)}" has no source`,
          })),
      ),
  );
}

/** The headings, in every language, of sections that say nothing of the world: questions, lists. */
export function exemptHeadings(sections: SectionList): ReadonlySet<string> {
  return new Set(
    sections
      .filter((section) => section.uncited)
      .flatMap((section) => Object.values(section.labels).map(String)),
  );
}

/** Components around our own words, or that name their source themselves. */
const supported = new Set(['Inference', 'Law', 'Notice']);

/** Components that lead to a source, or say that there is none. */
const supports = new Set(['Cite', 'Claim', 'Entry', 'NoSource']);

/** A paragraph, list item or row that says something, and whether it leads to its source. */
export interface Statement {
  readonly node: Node;
  readonly isSupported: boolean;
}

/** The statements in some nodes, in order; what is marked as our own reading is none. */
export function* statementsIn(nodes: readonly Node[]): Generator<Statement> {
  for (const [index, node] of nodes.entries()) {
    if (isComponent(node) && (supported.has(node.name ?? '') || !authorComponent(node.name ?? '')))
      continue;
    if (node.type === 'paragraph' || node.type === 'tableRow') {
      const isHeader = node.type === 'tableRow' && index === 0;
      const isLeadIn = /[:：]$/.test(textOf(node).trim()) && nodes[index + 1]?.type === 'list';
      const isPicture = textOf(node).trim() === '' && !hasComponent(node, supports);
      if (isHeader || isLeadIn || (isPicture && node.type === 'paragraph')) continue;
      yield { node, isSupported: hasComponent(node, supports) };
    } else if (node.children) yield* statementsIn(node.children);
  }
}

function hasComponent(node: Node, names: ReadonlySet<string>): boolean {
  return [...walk(node)].some((inner) => isComponent(inner) && names.has(inner.name ?? ''));
}

function beginningOf(node: Node): string {
  const words = textOf(node).trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
