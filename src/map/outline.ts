import { geoContains, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { europe } from './projection.ts';

/** The land of the map: a path for each country that is named, and one for all the rest. */
export interface Outline {
  readonly countries: ReadonlyMap<string, string>;
  readonly rest: string;
}

interface Named {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

type Countries = Topology<{ countries: GeometryCollection }>;

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

/** How fine the borders are, in units of the picture: what is smaller is left out. */
const grid = 1.5;

/** The land around is there to be recognised: every second line of the grid is enough. */
const coarse = 2;
const smallest = 12;

/** Draws countries by a point in each: the borders of Natural Earth, no finer than a screen shows. */
export function drawOutline(named: readonly Named[]): Outline {
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Countries;
  const areas = atlas.objects.countries.geometries.filter(isArea);
  const draw = geoPath(europe());
  const pathOf = (object: GeoPermissibleObjects, step = 1) => shorten(draw(object) ?? '', step);
  const found = new Map<string, Area>();
  for (const { id, longitude, latitude } of named) {
    const area = areas.find((each) => geoContains(feature(atlas, each), [longitude, latitude]));
    if (area) found.set(id, area);
  }
  const taken = new Set(found.values());
  return {
    countries: new Map([...found].map(([id, area]) => [id, pathOf(feature(atlas, area))] as const)),
    rest: pathOf(
      merge(
        atlas,
        areas.filter((area) => !taken.has(area)),
      ),
      coarse,
    ),
  };
}

type Area = Polygon | MultiPolygon;

function isArea(geometry: { readonly type: string | null }): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/**
 * A path on the grid, each point said by its distance from the one before; specks are left out.
 * @param step how many lines of the grid lie between two points
 */
export function shorten(path: string, step = 1): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => shortenRing(ring.replace('Z', '').split('L'), step))
    .join('');
}

function shortenRing(texts: readonly string[], step: number): string {
  const points: [number, number][] = [];
  for (const text of texts) {
    const [x = 0, y = 0] = text
      .split(',')
      .map((part) => step * Math.round(Number(part) / grid / step));
    const last = points.at(-1);
    if (last?.[0] !== x || last[1] !== y) points.push([x, y]);
  }
  const corners = points.filter((point, index) => !isStraight(points, point, index));
  const [first] = corners;
  if (!first || areaOf(corners) * grid * grid < smallest * step) return '';
  let [x, y] = first;
  const lines = corners.slice(1).map(([nextX, nextY]) => {
    const line = join(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return line;
  });
  return `M${join(first[0], first[1])}l${lines.join(' ').replace(/ -/g, '-')}z`;
}

/** Whether a point lies on the line between its neighbours. */
function isStraight(points: readonly [number, number][], [x, y]: [number, number], index: number) {
  const before = points[index - 1];
  const after = points[index + 1];
  if (!before || !after) return false;
  return (x - before[0]) * (after[1] - y) === (y - before[1]) * (after[0] - x);
}

function areaOf(points: readonly [number, number][]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function join(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** What turns the units of a path into those of the picture. */
export const pathScale = grid;
