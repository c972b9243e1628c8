import type { Entry } from '../library/entry.ts';
import { listValues, type ListFacet } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { facetFolders } from './facet-label.ts';

/** The facets with which a theme makes pages of two values. */
export const pairedFacets = ['place', 'target', 'population'] as const;

export type PairedFacet = (typeof pairedFacets)[number];

/** Practices under a theme and a value of another facet: two at least, and fewer than under either. */
export interface FacetPair {
  readonly theme: string;
  readonly facet: PairedFacet;
  readonly value: string;
  readonly entries: readonly Entry[];
}

/** A value that a third of all practices have narrows too little. */
const mostOfAll = 1 / 3;

/** Values that are no place or size to look under. */
const vague = new Set(['unknown', 'not-applicable', 'world', 'europe']);

const known = new WeakMap<Library, readonly FacetPair[]>();

/** The pairs of a theme and another value that are worth a page. */
export function facetPairs(library: Library): readonly FacetPair[] {
  const made = known.get(library) ?? makePairs(library);
  known.set(library, made);
  return made;
}

function makePairs(library: Library): FacetPair[] {
  const practices = library.entries
    .filter((entry) => entry.collection === 'case-studies')
    .map((entry) => ({ entry, values: listValues(library, entry) }));
  const under = (facet: ListFacet, value: string) =>
    practices.filter(({ values }) => values[facet].includes(value));
  const all = (facet: ListFacet) => [...new Set(practices.flatMap(({ values }) => values[facet]))];
  return all('theme').flatMap((theme) => {
    const ofTheme = under('theme', theme);
    return pairedFacets.flatMap((facet) =>
      all(facet)
        .filter((value) => !vague.has(value))
        .flatMap((value): FacetPair[] => {
          const ofValue = under(facet, value);
          const both = ofTheme.filter(({ values }) => values[facet].includes(value));
          const isUseful =
            both.length >= 2 &&
            both.length < Math.min(ofTheme.length, ofValue.length) &&
            ofValue.length <= practices.length * mostOfAll;
          return isUseful ? [{ theme, facet, value, entries: both.map(({ entry }) => entry) }] : [];
        }),
    );
  });
}

/** The pairs in which a value of a facet stands. */
export function pairsUnder(library: Library, facet: ListFacet, value: string): FacetPair[] {
  return facetPairs(library).filter((pair) =>
    facet === 'theme' ? pair.theme === value : pair.facet === facet && pair.value === value,
  );
}

/** The page of a pair, without its language: `/themes/housing/places/latvia/`. */
export function pairPath({ theme, facet, value }: FacetPair): string {
  return `/themes/${theme}/${facetFolders[facet]}/${value}/`;
}
