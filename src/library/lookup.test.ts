import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import type { Entry } from './entry.ts';
import { loadLibrary, type Library } from './library.ts';
import {
  claimOf,
  labelOf,
  nameIn,
  organisationName,
  placeChain,
  placeName,
  referenceNumber,
} from './lookup.ts';
import { relatedEntries } from './related.ts';
import { citedSources, usesOfTerm } from './uses.ts';

let library: Library;
let garden: Entry;

beforeAll(() => {
  library = loadLibrary(fixtureSite());
  garden = library.byKey.get('case-studies/shared-garden') as Entry;
});

test.each([
  ['lv', { name: 'Latvija', language: 'lv' }],
  ['ar', { name: 'لاتفيا', language: 'ar' }],
  ['sr', { name: 'Letonija', language: 'sr' }],
  ['fi', { name: 'Latvia', language: 'en' }],
] as const)(
  'names a place in %s, or in English where it has no such name',
  (language, expected) => {
    const { names } = library.places.get('latvia') ?? { names: { en: '' } };
    expect(nameIn(names, language)).toEqual(expected);
    expect(placeName(library, 'latvia', language)).toBe(expected.name);
  },
);

test.each([
  ['lv', 'Bridge Fund'],
  ['ar', 'صندوق الجسر'],
  ['sr', 'Bridge Fund'],
] as const)('names an organisation in %s', (language, name) => {
  expect(organisationName(library, 'bridge-fund', language).name).toBe(name);
});

test.each(['lv', 'ar', 'sr'] as const)(
  'labels an item of a list in %s, and no other',
  (language) => {
    expect(labelOf(library, 'theme', 'housing', language)).not.toBe('');
    expect(() => labelOf(library, 'theme', 'hosing', language)).toThrow(
      '"hosing" is not in the list',
    );
  },
);

test('finds claims and references by id, and stops the build where there is none', () => {
  expect(claimOf(garden, 'yearly-cost').value).toBe(12_500);
  expect(() => claimOf(garden, 'izmaksas')).toThrow('has no claim "izmaksas"');
  expect(referenceNumber(garden, 'saltene-statistics')).toBe(2);
  expect(() => referenceNumber(garden, 'river-text')).toThrow('does not list the source');
});

test('goes up from a place to every larger one, and never in a circle', () => {
  expect(placeChain(library, 'saltene')).toEqual(['saltene', 'latvia']);
  const circle = new Map([
    ['a', { partOf: 'b' }],
    ['b', { partOf: 'a' }],
  ]) as unknown as Library['places'];
  expect(placeChain({ ...library, places: circle }, 'a')).toEqual(['a', 'b']);
});

describe('what belongs together', () => {
  test.each([
    ['case-studies/shared-garden', ['guidance/first-weeks', 'handbooks/welcome-book']],
    ['guidance/first-weeks', ['case-studies/shared-garden']],
    ['frameworks/river-agreement', []],
  ])(
    'the entries related to %s are those that a record names, then those that share enough',
    (key, expected) => {
      const entry = library.byKey.get(key) as Entry;
      const related = relatedEntries(library, entry).map((other) => other.key);
      expect(related).toEqual(expected);
      expect(related).not.toContain(key);
    },
  );

  test.each([
    ['newcomer', ['case-studies/shared-garden', 'guidance/first-weeks']],
    ['mentor', ['guidance/first-weeks']],
    ['مرشد', []],
  ])('the term %s is used where a text marks it or a record names it', (term, keys) => {
    expect(usesOfTerm(library, term).map(({ key }) => key)).toEqual(keys);
  });

  test('every source comes with the entries, terms and places that rest on it', () => {
    const cited = citedSources(library).map(({ id, entries, terms, places }) => [
      ...[id, entries.map(({ key }) => key), terms, places],
    ]);
    expect(cited).toEqual([
      ['garden-report', ['case-studies/shared-garden'], [], []],
      ['welcome-notes', ['guidance/first-weeks'], ['mentor', 'newcomer'], []],
      ['river-text', ['frameworks/river-agreement'], [], []],
      [
        'saltene-statistics',
        ['case-studies/shared-garden', 'handbooks/welcome-book'],
        [],
        ['saltene'],
      ],
    ]);
  });
});
