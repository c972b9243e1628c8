import { isKnown, readSituation, writeSituation, type Situation } from '../situation/situation.ts';
import { isSort, type Sort } from './order.ts';

/** What a reader has asked of a list. All of it stands in the address. */
export interface ExplorerState {
  /** The chosen values, by facet. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** The order; undefined is the one that suits: by closeness where a place is known, else by title. */
  readonly sort: Sort | undefined;
  readonly isTable: boolean;
  readonly situation: Situation;
}

/** The facets of a list with the values of each, as an address may name them. */
export type Facets = readonly {
  readonly id: string;
  readonly values: readonly (readonly [id: string, label: string])[];
}[];

/** The state in an address. What the list does not have is left out. */
export function readState(parameters: URLSearchParams, facets: Facets): ExplorerState {
  const chosen = facets.map(({ id, values }) => {
    const known = new Set(values.map(([value]) => value));
    const asked = new Set(parameters.getAll(id));
    return [id, [...asked].filter((value) => known.has(value))] as const;
  });
  const sort = parameters.get('sort') ?? '';
  return {
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    sort: isSort(sort) ? sort : undefined,
    isTable: parameters.get('view') === 'table',
    situation: readSituation(parameters),
  };
}

/** The address of a state, as its query; parameters that are not the explorer's stay as they are. */
export function writeState(
  state: ExplorerState,
  facets: Facets,
  current: URLSearchParams,
): URLSearchParams {
  const parameters = new URLSearchParams(current);
  const own = [...facets.map(({ id }) => id), 'sort', 'view'];
  for (const name of own) parameters.delete(name);
  writeSituation({}, parameters);
  for (const { id } of facets) {
    for (const value of state.chosen.get(id) ?? []) parameters.append(id, value);
  }
  if (state.sort) parameters.set('sort', state.sort);
  if (state.isTable) parameters.set('view', 'table');
  writeSituation(state.situation, parameters);
  return parameters;
}

/** The order of a state: the one that was asked for, or the one that suits. */
export function sortOf({ sort, situation }: ExplorerState): Sort {
  return sort ?? (isKnown(situation) ? 'close' : 'title');
}
