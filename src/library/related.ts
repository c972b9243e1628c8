import type { Entry } from './entry.ts';
import { placesOf } from './facets.ts';
import type { Library } from './library.ts';

/** How many related entries a page shows, where its own record does not name more. */
const usual = 4;

/**
 * Entries that belong with one: all that its record names, then those that name it, then those that
 * share the most organisations, themes and places. The order is stable.
 */
export function relatedEntries(library: Library, entry: Entry): Entry[] {
  const own = namedBy(entry).filter((key) => library.byKey.has(key));
  const named = new Set([
    ...own,
    ...library.entries.filter((other) => namedBy(other).includes(entry.key)).map(({ key }) => key),
  ]);
  const weightOf = ({ key }: Entry) => (own.includes(key) ? 200 : named.has(key) ? 100 : 0);
  return library.entries
    .filter((other) => other.key !== entry.key)
    .map((other) => ({ other, score: weightOf(other) + closeness(entry, other) }))
    .filter(({ score }) => score >= 5)
    .sort((a, b) => b.score - a.score || a.other.key.localeCompare(b.other.key, 'en'))
    .slice(0, Math.max(usual, own.length))
    .map(({ other }) => other);
}

function namedBy({ record }: Entry): readonly string[] {
  return [...(record.related ?? []), ...('cases' in record ? record.cases : [])];
}

function closeness(a: Entry, b: Entry): number {
  const shared = (x: readonly string[], y: readonly string[]) =>
    x.filter((item) => y.includes(item)).length;
  const bodies = (entry: Entry) => [...new Set(entry.record.organisations.map(({ id }) => id))];
  return (
    3 * shared(bodies(a), bodies(b)) +
    2 * shared(a.record.themes, b.record.themes) +
    2 * shared(placesOf(a), placesOf(b))
  );
}
