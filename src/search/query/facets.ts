import type { PageRow, PagesFile } from '../files/pages-file.ts';

/** Every page of a language, and by filter and value the ids of those that have it. */
export interface Facets {
  readonly pages: readonly string[];
  readonly rows: ReadonlyMap<string, PageRow>;
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

/** What a reader chose: values by the name of their filter. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** How many results each value of each filter has. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The file of pages, ready to be asked. */
export function readFacets({ pages, filters }: PagesFile): Facets {
  const ids = pages.map(([id]) => id);
  const idsOf = (places: readonly number[]) => new Set(places.map((place) => ids[place] ?? ''));
  const byName = Object.entries(filters).map(([name, values]) => {
    const byValue = Object.entries(values).map(
      ([value, places]) => [value, idsOf(places)] as const,
    );
    return [name, new Map(byValue)] as const;
  });
  return { pages: ids, rows: new Map(pages.map((row) => [row[0], row])), filters: new Map(byName) };
}

/** Whether a page has one of the chosen values of every filter, the one left out aside. */
export function isChosen(facets: Facets, choice: Choice, id: string, leftOut?: string): boolean {
  return Object.entries(choice).every(
    ([name, values]) =>
      name === leftOut ||
      values.length === 0 ||
      values.some((value) => facets.filters.get(name)?.get(value)?.has(id)),
  );
}

/**
 * How many of these pages each value would leave or add: a value is counted with the other
 * filters as chosen and its own open, so that a second value of one filter shows what it adds.
 */
export function countFacets(facets: Facets, choice: Choice, ids: readonly string[]): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const [name, values] of facets.filters) {
    const open = ids.filter((id) => isChosen(facets, choice, id, name));
    counts[name] = Object.fromEntries(
      [...values].map(([value, pages]) => [value, open.filter((id) => pages.has(id)).length]),
    );
  }
  return counts;
}
