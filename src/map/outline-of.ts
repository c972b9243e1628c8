import type { Library } from '../library/library.ts';
import { onceFor } from '../library/once.ts';
import { drawOutline, type Outline } from './outline.ts';
import type { PracticeMap } from './practice-map.ts';

/** The land of a map of the library; the same in every language, so it is drawn once. */
export function outlineOf(library: Library, { countries }: PracticeMap): Outline {
  const known = outlinesOf(library);
  const key = countries.map(({ id }) => id).join(' ');
  const before = known.get(key);
  if (before) return before;
  const outline = drawOutline(
    countries.flatMap(({ id }) => {
      const { coordinates } = library.places.get(id) ?? {};
      return coordinates === undefined || coordinates === 'unknown' ? [] : { id, ...coordinates };
    }),
  );
  known.set(key, outline);
  return outline;
}

const outlinesOf = onceFor((_library: Library) => new Map<string, Outline>());
