import type { Choice } from '../query/facets.ts';

/** What the search page shows, as it stands in the address. */
export interface SearchState {
  readonly text: string;
  readonly choice: Choice;
  /** Whether the words are meant as they are typed. */
  readonly literal: boolean;
}

/** The parameter that asks for the words as typed. */
const literalName = 'exact';

/** Reads the state from the query of an address; parameters that are no filter are passed over. */
export function readState(query: string, filters: readonly string[]): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = filters
    .map((name) => [name, [...new Set(parameters.getAll(name))].filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    text: parameters.get('q')?.trim() ?? '',
    choice: Object.fromEntries(chosen),
    literal: parameters.has(literalName),
  };
}

/** Writes the state as the query of an address, with its question mark; empty for no state. */
export function writeState(
  { text, choice, literal }: SearchState,
  filters: readonly string[],
): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const name of filters) {
    for (const value of choice[name] ?? []) parameters.append(name, value);
  }
  if (literal && text) parameters.set(literalName, '1');
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether there is anything to look for. */
export function isEmptyState({ text, choice }: SearchState): boolean {
  return !text && Object.values(choice).every((values) => values.length === 0);
}
