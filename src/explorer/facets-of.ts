import type { Entry } from '../library/entry.ts';
import { listFacets, listValues, type ListFacet } from '../library/facets.ts';
import type { Library } from '../library/library.ts';

/** The values of a facet in a list, each with how many entries it has. */
export interface CountedFacet {
  readonly facet: ListFacet;
  readonly counts: readonly (readonly [value: string, count: number])[];
}

/** The facets by which a list can be narrowed: those with more than one value in it. */
export function facetsOf(library: Library, entries: readonly Entry[]): CountedFacet[] {
  const values = entries.map((entry) => listValues(library, entry));
  return listFacets
    .map((facet) => {
      const counts = new Map<string, number>();
      for (const own of values)
        for (const value of own[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
      const order = orderOf(library, facet);
      return {
        facet,
        counts: [...counts].sort(
          ([a, first], [b, second]) =>
            Number(isWord(a)) - Number(isWord(b)) ||
            order.indexOf(a) - order.indexOf(b) ||
            second - first,
        ),
      };
    })
    .filter(({ counts }) => counts.length > 1);
}

/** The numbers of the values of an entry, counted through all facets from 0. */
export function codesOf(
  library: Library,
  entry: Entry,
  counted: readonly CountedFacet[],
): number[] {
  const values = listValues(library, entry);
  return counted
    .flatMap(({ facet, counts }) => counts.map(([value]) => values[facet].includes(value)))
    .flatMap((isThere, code) => (isThere ? [code] : []));
}

/** Words in place of a value stand below the values. */
function isWord(value: string): boolean {
  return value === 'unknown' || value === 'not-applicable';
}

/** Scales keep their order; all else is listed by how much stands under it. */
function orderOf(library: Library, facet: ListFacet): readonly string[] {
  if (facet === 'population') return library.populationBands.map(({ id }) => id);
  if (facet === 'cost') return library.costBands.map(({ id }) => id);
  return facet === 'evidence' ? ['e4', 'e3', 'e2', 'e1', 'e0'] : [];
}
