/** The entries of a list by the values they stand under: a row of bits for each value. */
export interface FacetIndex {
  readonly size: number;
  /** For each facet the numbers of its values, counted through all facets from 0. */
  readonly facets: readonly { readonly first: number; readonly end: number }[];
  /** For each value the entries that have it, one bit each. */
  readonly bits: readonly Uint32Array[];
}

/** What a choice leaves: the entries, and for each value how many it would show. */
export interface Narrowed {
  readonly shown: Uint32Array;
  readonly total: number;
  readonly counts: readonly number[];
}

/**
 * Sorts entries into the values of facets.
 * @param widths how many values each facet has
 * @param entries the numbers of the values of each entry, counted through all facets
 */
export function indexFacets(
  widths: readonly number[],
  entries: readonly (readonly number[])[],
): FacetIndex {
  let first = 0;
  const facets = widths.map((width) => ({ first, end: (first += width) }));
  const words = Math.ceil(entries.length / 32);
  const bits = Array.from({ length: first }, () => new Uint32Array(words));
  entries.forEach((values, entry) => {
    for (const value of values) setBit(bits[value], entry);
  });
  return { size: entries.length, facets, bits };
}

/**
 * The entries that have a chosen value in every facet that has one chosen. A value is counted with
 * the other facets as chosen and its own open: as many entries as it would show alone.
 */
export function narrow(index: FacetIndex, chosen: ReadonlySet<number>): Narrowed {
  const all = everything(index.size);
  const wanted = index.facets.map(({ first, end }) => unionOf(index, chosen, first, end));
  // What all facets before one leave, and all after it: together all but its own.
  const before = [all];
  for (const union of wanted) before.push(both(before.at(-1) ?? all, union));
  const counts: number[] = [];
  let after: Uint32Array = all;
  for (let facet = wanted.length - 1; facet >= 0; facet -= 1) {
    const { first, end } = index.facets[facet] ?? { first: 0, end: 0 };
    const others = both(before[facet] ?? all, after);
    for (let value = first; value < end; value += 1)
      counts[value] = countBoth(others, index.bits[value] ?? all);
    after = both(after, wanted[facet]);
  }
  return { shown: after, total: countBoth(after, after), counts };
}

/** Whether an entry is among those of a row of bits. */
export function hasBit(bits: Uint32Array, entry: number): boolean {
  return ((bits[entry >> 5] ?? 0) & (1 << (entry & 31))) !== 0;
}

function setBit(bits: Uint32Array | undefined, entry: number): void {
  if (bits) bits[entry >> 5] = (bits[entry >> 5] ?? 0) | (1 << (entry & 31));
}

function everything(size: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(size / 32)).fill(~0);
  if (size % 32 !== 0) bits[bits.length - 1] = (1 << (size % 32)) - 1;
  return bits;
}

/** The entries with one of the chosen values of a facet; undefined where none is chosen. */
function unionOf(
  index: FacetIndex,
  chosen: ReadonlySet<number>,
  first: number,
  end: number,
): Uint32Array | undefined {
  let union: Uint32Array | undefined;
  for (let value = first; value < end; value += 1) {
    const bits = chosen.has(value) ? index.bits[value] : undefined;
    if (!bits) continue;
    union = union ? union.map((word, at) => word | (bits[at] ?? 0)) : bits;
  }
  return union;
}

function both(one: Uint32Array, other: Uint32Array | undefined): Uint32Array {
  return other ? one.map((word, at) => word & (other[at] ?? 0)) : one;
}

function countBoth(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += ones((one[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
