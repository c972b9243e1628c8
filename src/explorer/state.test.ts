import { describe, expect, test } from 'vitest';
import { readState, sortOf, writeState, type Facets } from './state.ts';

const facets: Facets = [
  {
    id: 'theme',
    values: [
      ['housing', 'السكن'],
      ['health', 'Veselība'],
    ],
  },
  { id: 'status', values: [['unknown', 'nije poznato']] },
];

const read = (query: string) => readState(new URLSearchParams(query), facets);

describe('the state of a list', () => {
  test.each([
    'theme=housing',
    'theme=housing&theme=health&status=unknown',
    'theme=health&sort=evidence-reversed&view=table',
    'status=unknown&country=LV&inhabitants=20000&role=leads&market=tight&budget=50000',
    '',
  ])('comes back from its own address: %s', (query) => {
    expect(writeState(read(query), facets, new URLSearchParams()).toString()).toBe(query);
  });

  test.each([
    ['values that the list does not have', 'theme=gardens&status=ended'],
    ['an order that there is not', 'sort=colour'],
    ['a view that there is not', 'view=globe'],
  ])('leaves out %s', (_, query) => {
    expect(writeState(read(query), facets, new URLSearchParams()).toString()).toBe('');
  });

  test('leaves alone what is not its own', () => {
    const written = writeState(
      read('theme=health'),
      facets,
      new URLSearchParams('q=a&theme=housing'),
    );
    expect(written.toString()).toBe('q=a&theme=health');
  });

  test.each([
    ['', 'title'],
    ['country=LV', 'close'],
    ['country=LV&sort=title', 'title'],
    ['sort=verified', 'verified'],
  ])('of "%s" is in the order of %s', (query, sort) => {
    expect(sortOf(read(query))).toBe(sort);
  });
});
