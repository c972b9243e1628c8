/** What a concept of a list says of the others, by their ids. */
export interface Neighbours {
  readonly id: string;
  readonly broader?: readonly string[];
  readonly narrower?: readonly string[];
  readonly related?: readonly string[];
}

type Tree = ReadonlyMap<string, Required<Omit<Neighbours, 'id'>>>;

/**
 * What stands above, below and beside each concept, told from both sides. Nothing is beside what is
 * above or below it, however far (SKOS S27), and nothing is above itself.
 */
export function hierarchyOf(concepts: readonly Neighbours[]): Tree {
  const above = new Map(concepts.map(({ id }) => [id, new Set<string>()]));
  const beside = new Map(concepts.map(({ id }) => [id, new Set<string>()]));
  const put = (map: ReadonlyMap<string, Set<string>>, id: string, other: string) => {
    if (id !== other && map.has(other)) map.get(id)?.add(other);
  };
  for (const { id, broader = [], narrower = [], related = [] } of concepts) {
    for (const other of broader) put(above, id, other);
    for (const other of narrower) put(above, other, id);
    for (const other of related) {
      put(beside, id, other);
      put(beside, other, id);
    }
  }
  const allAbove = (id: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const other of above.get(id) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      allAbove(other, seen);
    }
    return seen;
  };
  const ancestors = new Map(concepts.map(({ id }) => [id, allAbove(id)]));
  const isInLine = (a: string, b: string) => ancestors.get(a)?.has(b) || ancestors.get(b)?.has(a);
  return new Map(
    concepts.map(({ id }) => [
      id,
      {
        broader: [...(above.get(id) ?? [])],
        narrower: concepts.filter((other) => above.get(other.id)?.has(id)).map((other) => other.id),
        related: [...(beside.get(id) ?? [])].filter((other) => !isInLine(id, other)),
      },
    ]),
  );
}
