import { attributeOf, isComponent, walk } from '../markdown/tree.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';

const termUses = new WeakMap<Library, Map<string, Entry[]>>();

/** The entries that mark a glossary term in their text or name it in their record. */
export function usesOfTerm(library: Library, id: string): readonly Entry[] {
  let uses = termUses.get(library);
  if (!uses) {
    uses = new Map();
    for (const entry of library.entries) {
      for (const term of termsOf(entry)) uses.set(term, [...(uses.get(term) ?? []), entry]);
    }
    termUses.set(library, uses);
  }
  return uses.get(id) ?? [];
}

function termsOf(entry: Entry): Set<string> {
  const terms = new Set(entry.record.terms);
  for (const section of [entry.source.lead, ...entry.source.sections]) {
    for (const node of section.nodes.flatMap((top) => [...walk(top)])) {
      const id = attributeOf(node, 'id');
      if (isComponent(node) && node.name === 'Term' && id !== undefined) terms.add(id);
    }
  }
  return terms;
}

/** A source with everything that cites it. */
export interface CitedSource {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly terms: readonly string[];
  readonly places: readonly string[];
}

/** Every source of the library with the entries, terms and places that rest on it. */
export function citedSources(library: Library): CitedSource[] {
  const entriesBy = new Map<string, Entry[]>();
  for (const entry of library.entries) {
    for (const { id } of entry.references) entriesBy.set(id, [...(entriesBy.get(id) ?? []), entry]);
  }
  const termsBy = new Map<string, string[]>();
  for (const [term, { sources }] of library.terms) {
    for (const id of sources) termsBy.set(id, [...(termsBy.get(id) ?? []), term]);
  }
  const placesBy = new Map<string, string[]>();
  for (const [place, { population }] of library.places) {
    if (typeof population !== 'object') continue;
    placesBy.set(population.source, [...(placesBy.get(population.source) ?? []), place]);
  }
  return [...library.sources.keys()].map((id) => ({
    id,
    entries: entriesBy.get(id) ?? [],
    terms: termsBy.get(id) ?? [],
    places: placesBy.get(id) ?? [],
  }));
}
