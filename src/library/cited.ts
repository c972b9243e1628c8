import { attributeOf, isComponent, walk } from '../markdown/tree.ts';
import type { Entry, EntryText } from './entry.ts';

/** The ids of the sources and figures that some texts of an entry use. */
export interface Used {
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** What some texts of an entry cite and print, with the sources of the figures that they print. */
export function usedIn(entry: Entry, texts: readonly EntryText<unknown>[]): Used {
  const sources = new Set<string>();
  const claims = new Set<string>();
  const nodes = texts
    .flatMap(({ lead, sections }) => [lead, ...sections])
    .flatMap((section) => section.nodes.flatMap((node) => [...walk(node)]))
    .filter(isComponent);
  for (const node of nodes) {
    const source = node.name === 'Cite' ? attributeOf(node, 'source') : undefined;
    if (source !== undefined) sources.add(source);
    const claim = node.name === 'Claim' ? attributeOf(node, 'id') : undefined;
    if (claim !== undefined) claims.add(claim);
  }
  for (const { words } of texts) {
    for (const [, id = ''] of JSON.stringify(words).matchAll(/\{([a-z0-9-]+)\}/g)) claims.add(id);
  }
  for (const claim of entry.record.claims) if (claims.has(claim.id)) sources.add(claim.source);
  return { sources, claims };
}
