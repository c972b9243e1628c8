import { describe, expect, test } from 'vitest';
import { contentFolder } from '../library/content-folder.ts';
import { listValues } from '../library/facets.ts';
import { loadLibrary } from '../library/library.ts';
import { facetPairs, pairPath, pairsUnder } from './facet-pairs.ts';

const library = loadLibrary(contentFolder());
const pairs = facetPairs(library);

describe('pages of two values', () => {
  test('are there, and at most 200 in a language', () => {
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.length).toBeLessThanOrEqual(200);
    expect(new Set(pairs.map(pairPath)).size).toBe(pairs.length);
  });

  test('hold two practices at least, fewer than their theme, each under both values', () => {
    for (const pair of pairs) {
      const ofTheme = library.entries.filter(
        (entry) => entry.collection === 'case-studies' && entry.record.themes.includes(pair.theme),
      );
      expect(pair.entries.length).toBeGreaterThanOrEqual(2);
      expect(pair.entries.length).toBeLessThan(ofTheme.length);
      for (const entry of pair.entries) {
        expect(ofTheme).toContain(entry);
        expect(listValues(library, entry)[pair.facet]).toContain(pair.value);
      }
    }
  });

  test('are linked from the pages of both their values', () => {
    for (const pair of pairs) {
      expect(pairsUnder(library, 'theme', pair.theme)).toContain(pair);
      expect(pairsUnder(library, pair.facet, pair.value)).toContain(pair);
    }
  });

  test.each([
    ['a theme in a country', 'housing', 'place', 'iceland'],
    ['a theme for a group', 'housing', 'target', 'families'],
    ['a theme in a band of size', 'housing', 'population', 'over-250000'],
  ])('join %s', (_, theme, facet, value) => {
    const found = pairs.filter((pair) => pair.theme === theme && pair.facet === facet);
    expect(found.map((pair) => pair.value)).toContain(value);
  });
});
