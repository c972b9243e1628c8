import { facetValues } from './facets.ts';
import type { Library } from './library.ts';
import { tally } from './tally.ts';

/** Where the library has case studies, by theme, and where it has none. */
export interface Gaps {
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly targets: readonly string[];
  /** The case studies of a theme in a country; the keys are those of `cellKey`. */
  readonly byPlace: Readonly<Record<string, number>>;
  /** The case studies of a theme for a target group. */
  readonly byTarget: Readonly<Record<string, number>>;
  /** The case studies of a theme for a target group in a country; only those that there are. */
  readonly cells: Readonly<Record<string, number>>;
  /** How many cells of theme × target group × country there are. */
  readonly all: number;
  /** The empty ones. */
  readonly empty: readonly string[];
  /** The countries of which the library has a page of their own. */
  readonly focus: readonly string[];
}

/** The table of case studies by theme, target group and country. */
export function gapsOf(library: Library): Gaps {
  const themes = idsOf(library, 'theme');
  const targets = idsOf(library, 'target-group');
  const places = [...library.places].filter(([, { kind }]) => kind === 'country').map(([id]) => id);
  const studies = library.entries
    .filter(({ collection }) => collection === 'case-studies')
    .map((entry) => facetValues(library, entry));
  const cells = tally(
    studies.flatMap(({ theme, target, place }) =>
      combinations(theme, target, place).map((cell) => cellKey(...cell)),
    ),
  );
  const all = combinations(themes, targets, places).map((cell) => cellKey(...cell));
  return {
    ...{ themes, places, targets, cells, all: all.length },
    byPlace: tally(studies.flatMap(({ theme, place }) => pairs(theme, place))),
    byTarget: tally(studies.flatMap(({ theme, target }) => pairs(theme, target))),
    empty: all.filter((key) => cells[key] === undefined),
    focus: places.filter((place) =>
      library.entries.some(({ record }) => 'country' in record && record.country === place),
    ),
  };
}

/** The key of a cell of a table of gaps: the ids with a slash between. */
export function cellKey(...ids: readonly string[]): string {
  return ids.join('/');
}

function pairs(themes: readonly string[], others: readonly string[]): string[] {
  return themes.flatMap((theme) => others.map((other) => cellKey(theme, other)));
}

function combinations(
  themes: readonly string[],
  targets: readonly string[],
  places: readonly string[],
): (readonly [string, string, string])[] {
  return themes.flatMap((theme) =>
    targets.flatMap((target) => places.map((place) => [theme, target, place] as const)),
  );
}

function idsOf(library: Library, kind: 'theme' | 'target-group'): string[] {
  return library.vocabularies.get(kind)?.map(({ id }) => id) ?? [];
}
