/** The values that are ticked, by facet. A facet without values does not narrow. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

/** The values of a row, by facet. */
export type RowValues = Readonly<Record<string, readonly string[]>>;

/** Whether a row stays: it has one of the ticked values of every facet that narrows. */
export function isSelected(row: RowValues, selection: Selection, except?: string): boolean {
  return [...selection].every(
    ([facet, values]) =>
      facet === except ||
      values.size === 0 ||
      (row[facet] ?? []).some((value) => values.has(value)),
  );
}

/** How many rows would show if a value were ticked alone in its facet, the others staying as they are. */
export function countFor(
  rows: readonly RowValues[],
  selection: Selection,
  facet: string,
  value: string,
): number {
  return rows.filter(
    (row) => (row[facet] ?? []).includes(value) && isSelected(row, selection, facet),
  ).length;
}

/** The selection as it stands in an address: `?theme=housing&theme=health`. Unknown facets are left out. */
export function readSelection(query: URLSearchParams, facets: readonly string[]): Selection {
  return new Map(facets.map((facet) => [facet, new Set(query.getAll(facet))]));
}

/** The address of a selection, in the order of the facets. */
export function writeSelection(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  for (const [facet, values] of selection) for (const value of values) query.append(facet, value);
  return query;
}
