import type { Entry } from './entry.ts';
import { placesOf } from './facets.ts';
import type { Library } from './library.ts';
import { onceFor } from './once.ts';

/** How many related entries a page shows, where its own record does not name more. */
const usual = 4;
const leastScore = 5;

/**
 * Entries that belong with one: all that its record names, then those that name it, then those that
 * share the most organisations, themes and places. The order is stable.
 */
export function relatedEntries(library: Library, entry: Entry): readonly Entry[] {
  const { known } = tiesOf(library);
  const before = known.get(entry);
  if (before) return before;
  const found = findRelated(library, entry);
  known.set(entry, found);
  return found;
}

const order = new Intl.Collator('en');

function findRelated(library: Library, entry: Entry): readonly Entry[] {
  const { byTie, namers } = tiesOf(library);
  const scores = new Map<Entry, number>();
  const add = (other: Entry, score: number) => scores.set(other, (scores.get(other) ?? 0) + score);
  for (const { tie, score } of tiesOfEntry(entry)) {
    for (const other of byTie.get(tie) ?? []) add(other, score);
  }
  const own = namedBy(entry).flatMap((key) => library.byKey.get(key) ?? []);
  for (const other of new Set(own)) add(other, 200);
  for (const other of namers.get(entry.key) ?? []) if (!own.includes(other)) add(other, 100);
  scores.delete(entry);
  const wanted = Math.max(usual, own.length);
  // Only what can be among the first is put in the order of the alphabet.
  const least = [...scores.values()].sort((a, b) => b - a)[wanted - 1] ?? 0;
  return [...scores]
    .filter(([, score]) => score >= Math.max(least, leastScore))
    .sort(([a, x], [b, y]) => y - x || order.compare(a.key, b.key))
    .slice(0, wanted)
    .map(([other]) => other);
}

/** What entries share, and who names whom: found once for a library. */
const tiesOf = onceFor(({ entries }: Library) => {
  const byTie = new Map<string, Entry[]>();
  const namers = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { tie } of tiesOfEntry(entry)) push(byTie, tie, entry);
    for (const key of new Set(namedBy(entry))) push(namers, key, entry);
  }
  return { byTie, namers, known: new WeakMap<Entry, readonly Entry[]>() };
});

function push(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** What an entry may share with another, and what sharing it is worth. */
function tiesOfEntry(entry: Entry): { readonly tie: string; readonly score: number }[] {
  const { organisations, themes } = entry.record;
  return [
    ...[...new Set(organisations.map(({ id }) => id))].map((id) => ({ tie: `by ${id}`, score: 3 })),
    ...themes.map((theme) => ({ tie: `on ${theme}`, score: 2 })),
    ...placesOf(entry).map((place) => ({ tie: `in ${place}`, score: 2 })),
  ];
}

function namedBy({ record }: Entry): readonly string[] {
  return [...(record.related ?? []), ...('cases' in record ? record.cases : [])];
}
