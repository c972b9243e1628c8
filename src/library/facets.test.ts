import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { facetValues, populationBand } from './facets.ts';
import { loadLibrary, type Library } from './library.ts';

const bands = {
  populationBands: [
    { id: 'small', max: 5000 },
    { id: 'middle', min: 5001, max: 20_000 },
    { id: 'large', min: 20_001 },
  ],
} as unknown as Library;

test.each([
  ['a hamlet', 1, 'small'],
  ['the last of the small', 5000, 'small'],
  ['the first of the middle', 5001, 'middle'],
  ['Saltene in Latvia', 18_400, 'middle'],
  ['Zaječar in Serbia', 32_448, 'large'],
  ['إسطنبول', 15_655_924, 'large'],
])('puts %s (%d) into the band %s', (_, value, band) => {
  expect(populationBand(bands, { value })).toBe(band);
});

test.each(['unknown', 'not-applicable'] as const)('says %s as it is', (word) => {
  expect(populationBand(bands, word)).toBe(word);
});

test('knows no band where the list has a gap', () => {
  const gap = { populationBands: [{ id: 'small', max: 10 }] } as unknown as Library;
  expect(populationBand(gap, { value: 11 })).toBe('unknown');
});

describe('facetValues', () => {
  let library: Library;
  beforeAll(() => {
    library = loadLibrary(fixtureSite());
  });

  test.each([
    [
      'case-studies/shared-garden',
      {
        type: ['case-studies'],
        theme: ['participation', 'housing'],
        place: ['latvia'],
        target: ['refugees', 'host-community'],
        audience: ['municipalities'],
        population: ['5000-20000'],
        evidence: ['e1'],
        text: ['en', 'lv', 'ar'],
      },
    ],
    [
      'guidance/first-weeks',
      {
        type: ['guidance'],
        theme: ['arrival', 'housing'],
        place: ['latvia'],
        target: [],
        audience: ['municipalities', 'practitioners'],
        population: [],
        evidence: ['e2'],
        text: ['ar'],
      },
    ],
    [
      'frameworks/river-agreement',
      {
        type: ['frameworks'],
        theme: ['partnership'],
        place: ['latvia'],
        target: [],
        audience: ['municipalities', 'ngos'],
        population: [],
        evidence: ['e0'],
        text: ['sr'],
      },
    ],
  ])('counts %s under what its record and its texts say', (key, values) => {
    const entry = library.byKey.get(key);
    expect(entry && facetValues(library, entry)).toEqual(values);
  });

  test('counts a place that lies in no country as itself, and each country once', () => {
    const entry = library.byKey.get('case-studies/shared-garden');
    const places = new Map(library.places);
    for (const id of ['baltic', 'riga']) {
      const partOf = id === 'riga' ? 'latvia' : undefined;
      places.set(id, { kind: 'region', partOf } as never);
    }
    const record = { ...entry?.record, places: ['saltene', 'riga', 'baltic'] };
    const moved = { ...entry, record } as NonNullable<typeof entry>;
    expect(facetValues({ ...library, places }, moved).place).toEqual(['latvia', 'baltic']);
  });
});
