import type { Library } from '../../library/library.ts';
import { dataLists } from './data-lists.ts';

const counted = new WeakMap<Library, ReadonlyMap<string, number>>();

/** How many items each list of data has, by its name, in the order of the index. */
export function listCounts(library: Library): ReadonlyMap<string, number> {
  const known = counted.get(library);
  if (known) return known;
  const counts = new Map(
    dataLists(library, (path) => path).map(({ name, items }) => [name, items.length]),
  );
  counted.set(library, counts);
  return counts;
}
