import { describe, expect, test } from 'vitest';
import { isEmptyState, readState, writeState } from './address.ts';

const filters = ['type', 'theme'];

describe('the address of a search', () => {
  test.each([
    ['', { text: '', choice: {} }],
    ['?q=b%C4%93g%C4%BCi', { text: 'bēgļi', choice: {} }],
    ['?q=%D9%84%D8%A7%D8%AC%D8%A6', { text: 'لاجئ', choice: {} }],
    [
      '?q=%D0%B3%D1%80%D0%B0%D0%B4+x&type=guidance',
      { text: 'град x', choice: { type: ['guidance'] } },
    ],
    ['?theme=housing&theme=work', { text: '', choice: { theme: ['housing', 'work'] } }],
  ])('%s is read and written back', (query, state) => {
    expect(readState(query, filters)).toEqual(state);
    expect(writeState(state, filters)).toBe(query);
  });

  test.each([
    ['?q=++x++&utm_source=mail', { text: 'x', choice: {} }],
    ['?theme=&theme=work&theme=work', { text: '', choice: { theme: ['work'] } }],
  ])('%s is read without what does not belong there', (query, state) => {
    expect(readState(query, filters)).toEqual(state);
  });

  test('is empty when there is nothing to look for', () => {
    expect(isEmptyState({ text: '', choice: { theme: [] } })).toBe(true);
    expect(isEmptyState({ text: '', choice: { theme: ['work'] } })).toBe(false);
    expect(isEmptyState({ text: 'سكن', choice: {} })).toBe(false);
  });
});
