import type { Library } from '../library/library.ts';
import type { MapPlace, PracticeMap } from './practice-map.ts';
import { europe } from './projection.ts';
import { spread } from './spread.ts';

/** A mark of the map: a country by its code, or places by the number of their practices. */
export interface Mark {
  readonly kind: 'country' | 'places';
  /** The place whose part of the list it leads to. */
  readonly anchor: string;
  readonly places: readonly Pick<MapPlace, 'id' | 'name'>[];
  readonly code: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** The marks in the order of the list: each country, then its places. */
export function marksOf(library: Library, map: PracticeMap): Mark[] {
  const project = europe();
  const marks = map.countries.flatMap(({ id, name, code, entries, clusters }): Mark[] => {
    const { coordinates } = library.places.get(id) ?? {};
    const point =
      coordinates === undefined || coordinates === 'unknown'
        ? null
        : project([coordinates.longitude, coordinates.latitude]);
    return [
      ...(point
        ? [
            {
              ...{ kind: 'country' as const, anchor: id, places: [{ id, name }], code },
              ...{ count: entries.length, x: point[0], y: point[1] },
            },
          ]
        : []),
      ...clusters.map(({ x, y, places, entries: own }) => ({
        ...{ kind: 'places' as const, anchor: places[0]?.id ?? id, places, code },
        ...{ count: own.length, x, y },
      })),
    ];
  });
  return spread(marks, ({ kind }) => (kind === 'country' ? 1 : 6));
}
