import { attributeOf, isComponent, walk } from '../markdown/tree.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { relatedEntries } from './related.ts';

/**
 * The keys of entries that nothing leads to but lists: no text that names them, no entry that they
 * are related to, no question and no start page.
 */
export function orphansOf(library: Library): string[] {
  const reached = new Set([
    ...library.entries.flatMap((entry) => leadsTo(library, entry)),
    ...[...library.questions.values()].flatMap(({ passages }) =>
      passages.map(({ entry }) => entry),
    ),
    ...[...library.starts.values()].flatMap(({ steps }) => steps.map(({ entry }) => entry)),
  ]);
  return library.entries.map(({ key }) => key).filter((key) => !reached.has(key));
}

function leadsTo(library: Library, entry: Entry): string[] {
  const chapters = entry.collection === 'handbooks' ? entry.chapters : [];
  const nodes = [entry.source, ...chapters.map(({ source }) => source)]
    .flatMap(({ lead, sections }) => [lead, ...sections])
    .flatMap((section) => section.nodes.flatMap((node) => [...walk(node)]));
  const named = nodes
    .filter((node) => isComponent(node) && node.name === 'Entry')
    .map((node) => attributeOf(node, 'id') ?? '');
  return [...named, ...relatedEntries(library, entry).map(({ key }) => key)];
}
