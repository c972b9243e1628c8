import type { Entry } from '../library/entry.ts';
import { facets, listValues, placesOf, type Facet, type ListFacet } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { placeChain } from '../library/lookup.ts';
import { onceFor } from '../library/once.ts';
import { facetFolders, hasPage } from './facet-label.ts';

/** A prebuilt page of everything under a value of a facet. */
export interface FacetPage {
  readonly facet: keyof typeof facetFolders;
  readonly folder: (typeof facetFolders)[keyof typeof facetFolders];
  readonly value: string;
}

const paged = Object.keys(facetFolders) as (keyof typeof facetFolders)[];

/** A page for each value of each facet that has an entry; for places, the smaller ones as well. */
export function facetPages(library: Library): FacetPage[] {
  return paged.flatMap((facet) =>
    valuesOf(library, facet).map((value) => ({ facet, folder: facetFolders[facet], value })),
  );
}

/** The values of a facet that have an entry, in the order of their list. */
export function valuesOf(library: Library, facet: Facet | ListFacet): string[] {
  const used = entriesByValue(library, facet).keys();
  const order = orderOf(library, facet);
  // What the list does not name, such as what is not known, comes last.
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...used].sort((a, b) => place(a) - place(b));
}

/** The entries under a value of a facet. */
export function entriesUnder(
  library: Library,
  facet: Facet | ListFacet,
  value: string,
): readonly Entry[] {
  return entriesByValue(library, facet).get(value) ?? [];
}

function entriesByValue(library: Library, facet: Facet | ListFacet): Map<string, Entry[]> {
  const known = listsOf(library);
  const before = known.get(facet);
  if (before) return before;
  const lists = new Map<string, Entry[]>();
  for (const entry of library.entries) {
    for (const value of new Set(pageValues(library, entry, facet))) {
      const list = lists.get(value);
      if (list) list.push(entry);
      else lists.set(value, [entry]);
    }
  }
  known.set(facet, lists);
  return lists;
}

/** The entries under each value of a facet, found once for a library. */
const listsOf = onceFor((_library: Library) => new Map<string, Map<string, Entry[]>>());

/** The values under whose pages an entry stands; a place stands under every larger one too. */
export function pageValues(
  library: Library,
  entry: Entry,
  facet: Facet | ListFacet,
): readonly string[] {
  if (facet === 'place')
    return [...new Set(placesOf(entry).flatMap((id) => placeChain(library, id)))];
  if (facet === 'type') return [entry.collection];
  return listValues(library, entry)[facet].filter(hasPage);
}

function orderOf(library: Library, facet: Facet | ListFacet): readonly string[] {
  const list = {
    theme: 'theme',
    target: 'target-group',
    audience: 'audience',
    'municipality-role': 'municipality-role',
  } as const;
  if (facet in list) {
    const kind = list[facet as keyof typeof list];
    return library.vocabularies.get(kind)?.map((item) => item.id) ?? [];
  }
  if (facet === 'population') return library.populationBands.map((band) => band.id);
  if (facet === 'cost') return library.costBands.map((band) => band.id);
  return facet === 'evidence' ? ['e4', 'e3', 'e2', 'e1', 'e0'] : facets;
}
