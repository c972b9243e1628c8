import { describe, expect, test } from 'vitest';
import { contentFolder } from '../library/content-folder.ts';
import { loadLibrary } from '../library/library.ts';
import { marksOf } from './marks.ts';
import { drawOutline, shorten } from './outline.ts';
import { practiceMap } from './practice-map.ts';
import { frame } from './projection.ts';
import { classes, classOf } from './shades.ts';

const library = loadLibrary(contentFolder());
const practices = library.entries.filter(({ collection }) => collection === 'case-studies');

describe.each(['en', 'lv', 'ar', 'sr'] as const)('the map in %s', (language) => {
  const map = practiceMap(library, language);

  test('holds every practice, and none that is not there', () => {
    const shown = new Set([...map.wide, ...map.countries.flatMap(({ entries }) => entries)]);
    expect([...shown].map(({ key }) => key).sort()).toEqual(practices.map(({ key }) => key).sort());
  });

  test('counts in a country what its whole and its places hold, each once', () => {
    for (const { entries, national, places, clusters } of map.countries) {
      const parts = new Set([...national, ...places.flatMap((place) => place.entries)]);
      expect(new Set(entries)).toEqual(parts);
      expect(clusters.flatMap((cluster) => cluster.places)).toHaveLength(places.length);
      for (const cluster of clusters)
        expect(new Set(cluster.entries)).toEqual(
          new Set(cluster.places.flatMap((place) => place.entries)),
        );
    }
  });

  test('has a mark in the frame for each country and each place, in the order of the list', () => {
    const marks = marksOf(library, map);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
    const order = map.countries.flatMap(({ code }) => code);
    expect([...new Set(marks.map(({ code }) => code))]).toEqual(order);
    const named = marks.flatMap(({ kind, places }) => (kind === 'places' ? places : []));
    expect(named.map(({ id }) => id).sort()).toEqual(
      map.countries.flatMap(({ places }) => places.map(({ id }) => id)).sort(),
    );
  });
});

test('the outline has every country by a point in it', () => {
  const { countries, rest } = drawOutline([
    { id: 'latvia', latitude: 56.9, longitude: 24.9 },
    { id: 'iceland', latitude: 64.9, longitude: -18.6 },
    { id: 'turkiye', latitude: 39, longitude: 35 },
    { id: 'ocean', latitude: 60, longitude: -30 },
  ]);
  expect([...countries.keys()]).toEqual(['latvia', 'iceland', 'turkiye']);
  for (const path of [...countries.values(), rest]) expect(path).toMatch(/^M\d+[ -]\d+l[-\d ]+z/);
});

test.each([
  [
    'a square, without the points on its sides',
    'M0,0L15,0L30,0L30,30L0,30Z',
    'M0 0l20 0 0 20-20 0z',
  ],
  ['nothing of a speck', 'M0,0L1,0L1,1Z', ''],
])('a path is %s', (_, path, short) => {
  expect(shorten(path)).toBe(short);
});

test('the shades of the scale begin at their least number', () => {
  expect(classOf(0)).toBe(0);
  classes.forEach((least, index) => {
    expect(classOf(least)).toBe(index + 1);
    expect(classOf(least - 1)).toBe(index);
  });
});
