import { describe, expect, test } from 'vitest';
import { contentFolder } from '../library/content-folder.ts';
import { listFacets, listValues, type ListFacet } from '../library/facets.ts';
import { loadLibrary } from '../library/library.ts';
import { collections } from '../schemas/list.ts';
import { hasBit, indexFacets, narrow } from './engine.ts';
import { facetsOf } from './facets-of.ts';

/** A row of numbers that looks random and is the same at every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const library = loadLibrary(contentFolder());

describe.each(collections)('the facets of %s', (collection) => {
  const entries = library.entries.filter((entry) => entry.collection === collection);
  const values = entries.map((entry) => listValues(library, entry));
  const facets = facetsOf(library, entries);
  const flat = facets.flatMap(({ facet, counts }) => counts.map(([value]) => ({ facet, value })));
  const index = indexFacets(
    facets.map(({ counts }) => counts.length),
    values.map((own) =>
      flat.flatMap(({ facet, value }, code) => (own[facet].includes(value) ? [code] : [])),
    ),
  );

  /** Whether an entry stays, asked of its record: every facet with a choice has one of its values. */
  const stays = (
    own: (typeof values)[number],
    choices: ReadonlyMap<ListFacet, readonly string[]>,
    open?: ListFacet,
  ) =>
    [...choices].every(
      ([facet, chosen]) => facet === open || own[facet].some((value) => chosen.includes(value)),
    );

  test('count in 200 combinations what counting the records one by one gives', () => {
    const random = numbers(collection.length);
    const draw = (below: number) => Math.floor(random.next().value * below);
    let combined = 0;
    for (let round = 0; round < 200; round += 1) {
      const codes = new Set(Array.from({ length: 1 + draw(5) }, () => draw(flat.length)));
      const choices = new Map<ListFacet, string[]>();
      for (const code of codes) {
        const { facet, value } = flat[code] ?? { facet: 'theme', value: '' };
        choices.set(facet, [...(choices.get(facet) ?? []), value]);
      }
      const told = narrow(index, codes);
      const shown = values.filter((own) => stays(own, choices));
      combined += choices.size > 1 && shown.length > 0 ? 1 : 0;
      expect(told.total).toBe(shown.length);
      expect(values.filter((_, entry) => hasBit(told.shown, entry))).toEqual(shown);
      const brute = flat.map(
        ({ facet, value }) =>
          values.filter((own) => own[facet].includes(value) && stays(own, choices, facet)).length,
      );
      expect(told.counts).toEqual(brute);
    }
    expect(combined).toBeGreaterThan(20);
  });

  test('show everything where nothing is chosen', () => {
    expect(narrow(index, new Set()).total).toBe(entries.length);
  });
});

test('what is not known can be chosen in every facet of case studies that may not know', () => {
  const entries = library.entries.filter((entry) => entry.collection === 'case-studies');
  const told = facetsOf(library, entries)
    .filter(({ counts }) => counts.some(([value]) => value === 'unknown'))
    .map(({ facet }) => facet);
  expect(told).toEqual(expect.arrayContaining(['municipality-role', 'setting', 'status', 'cost']));
});

test('every facet of a list is one of those that lists offer', () => {
  for (const { facet } of facetsOf(library, library.entries)) expect(listFacets).toContain(facet);
});

describe('rows of bits', () => {
  test.each([1, 31, 32, 33, 64, 100])('hold a list of %d entries', (size) => {
    const entries = Array.from({ length: size }, (_, entry) => [entry % 2]);
    const index = indexFacets([2], entries);
    const odd = narrow(index, new Set([1]));
    expect(odd.total).toBe(Math.floor(size / 2));
    expect(odd.counts).toEqual([Math.ceil(size / 2), Math.floor(size / 2)]);
    expect(hasBit(odd.shown, size)).toBe(false);
  });

  test('are empty for an empty list', () => {
    expect(narrow(indexFacets([3], []), new Set([0])).total).toBe(0);
  });
});
