import { describe, expect, test } from 'vitest';
import { fixtureData } from '../fixture-data.ts';
import { checkData } from './data.ts';

const address = { origin: 'https://example.org', base: '/base/' };
const { files } = fixtureData();
const whole = new Map(files.map(({ path, data }) => [`api/v1/${path}`, data]));

const faults = (changed: Readonly<Record<string, string | undefined>> = {}) => {
  const all = new Map<string, string | undefined>([...whole, ...Object.entries(changed)]);
  const there = new Set([...all].flatMap(([path, data]) => (data === undefined ? [] : [path])));
  return checkData(there, address, (path) => all.get(path) ?? '').map(
    ({ path, what }) => `${path}  ${what}`,
  );
};

describe('the check of the open data', () => {
  test('finds nothing in what is published', () => {
    expect(faults()).toEqual([]);
  });

  test('misses a file that the catalogue names', () => {
    expect(faults({ 'api/v1/csv/ar/themes.csv': undefined })).toEqual([
      'api/v1/csv/ar/themes.csv  the catalogue names it, and there is none',
    ]);
  });

  test('knows a file that is not as the catalogue says', () => {
    const csv = whole.get('api/v1/csv/lv/themes.csv') ?? '';
    const found = faults({ 'api/v1/csv/lv/themes.csv': `${csv}ž` });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/themes\.csv {2}it has \d+ bytes, the catalogue says \d+$/);
    expect(found[1]).toBe('api/v1/csv/lv/themes.csv  its hash is not the one in the catalogue');
  });

  test('knows data that do not keep to their schema', () => {
    const places = (whole.get('api/v1/places.json') ?? '').replace(
      '"country":"LV"',
      '"country":"لاتفيا"',
    );
    expect(faults({ 'api/v1/places.json': places }).join('\n')).toContain(
      'api/v1/places.json  /items/0/country must match',
    );
  });

  test('wants a catalogue', () => {
    expect(faults({ 'api/v1/catalog.jsonld': undefined })).toEqual([
      'api/v1/catalog.jsonld  there is none',
    ]);
  });
});
