import { collator } from '../i18n/format.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { titleIn, type Entry } from '../library/entry.ts';
import { placesOf } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { placeChain, placeName } from '../library/lookup.ts';
import { europe } from './projection.ts';
import { apart } from './spread.ts';

/** The practices by country and place: the map and the list beside it say the same of it. */
export interface PracticeMap {
  readonly countries: readonly MapCountry[];
  /** Practices that no one country has. */
  readonly wide: readonly Entry[];
}

export interface MapCountry {
  /** The id of its place. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** All its practices, each once. */
  readonly entries: readonly Entry[];
  /** Those of the whole country or a region of it. */
  readonly national: readonly Entry[];
  readonly places: readonly MapPlace[];
  readonly clusters: readonly Cluster[];
}

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Places of a country that lie too close together on the picture to be two marks. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly places: readonly MapPlace[];
  readonly entries: readonly Entry[];
}

/** Sorts the case studies by country and place, in the order of a language. */
export function practiceMap(library: Library, language: LanguageCode): PracticeMap {
  const order = collator(language);
  const name = (id: string) => placeName(library, id, language);
  const byTitle = (a: Entry, b: Entry) =>
    order.compare(titleIn(a, language).title, titleIn(b, language).title);
  const practices = library.entries
    .filter((entry) => entry.collection === 'case-studies')
    .sort(byTitle);
  const located = practices.flatMap((entry) =>
    placesOf(entry).map((place) => ({ entry, place, country: countryOf(library, place) })),
  );
  const ids = [...new Set(located.flatMap(({ country }) => country ?? []))];
  const countries = ids.map((id): MapCountry => {
    const own = located.filter(({ country }) => country === id);
    const towns = [...new Set(own.map(({ place }) => place))].filter((place) =>
      isTown(library, place),
    );
    const places = towns
      .map((place) => ({ id: place, name: name(place), entries: entriesAt(own, place) }))
      .sort((a, b) => order.compare(a.name, b.name));
    return {
      id,
      name: name(id),
      code: library.places.get(id)?.country ?? '',
      entries: unique(own.map(({ entry }) => entry)),
      national: unique(own.filter(({ place }) => !towns.includes(place)).map(({ entry }) => entry)),
      places,
      clusters: clustersOf(library, places),
    };
  });
  return {
    countries: countries.sort((a, b) => order.compare(a.name, b.name)),
    wide: unique(located.filter(({ country }) => !country).map(({ entry }) => entry)),
  };
}

function countryOf(library: Library, place: string): string | undefined {
  return placeChain(library, place).find((id) => library.places.get(id)?.kind === 'country');
}

/** Whether a place is a mark of its own: a municipality or a part of one, with a point. */
function isTown(library: Library, id: string): boolean {
  const place = library.places.get(id);
  return (
    (place?.kind === 'municipality' || place?.kind === 'district') &&
    place.coordinates !== 'unknown'
  );
}

function entriesAt(located: readonly { entry: Entry; place: string }[], place: string): Entry[] {
  return unique(located.filter((each) => each.place === place).map(({ entry }) => entry));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Joins places that are too close, the one with most practices first; a cluster stands at its first. */
function clustersOf(library: Library, places: readonly MapPlace[]): Cluster[] {
  const project = europe();
  const points = new Map(
    places.map((place) => {
      const { coordinates } = library.places.get(place.id) ?? {};
      const { longitude, latitude } =
        coordinates === undefined || coordinates === 'unknown'
          ? { longitude: 0, latitude: 0 }
          : coordinates;
      return [place, project([longitude, latitude]) ?? ([0, 0] as [number, number])] as const;
    }),
  );
  const clusters: { x: number; y: number; places: MapPlace[] }[] = [];
  const most = [...places].sort((a, b) => b.entries.length - a.entries.length);
  for (const place of most) {
    const [x, y] = points.get(place) ?? ([0, 0] as const);
    const near = clusters.find((each) => Math.hypot(each.x - x, each.y - y) < apart);
    if (near) near.places.push(place);
    else clusters.push({ x: Math.round(x), y: Math.round(y), places: [place] });
  }
  return clusters
    .map(({ x, y, places: joined }) => ({
      x,
      y,
      places: joined,
      entries: unique(joined.flatMap(({ entries }) => entries)),
    }))
    .sort(
      (a, b) => places.indexOf(a.places[0] as MapPlace) - places.indexOf(b.places[0] as MapPlace),
    );
}
