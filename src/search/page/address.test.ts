import { describe, expect, test } from 'vitest';
import { isEmptyState, readState, writeState } from './address.ts';

const filters = ['type', 'theme'];

describe('the address of a search', () => {
  test.each([
    ['', { text: '', choice: {}, literal: false }],
    ['?q=b%C4%93g%C4%BCi', { text: 'bēgļi', choice: {}, literal: false }],
    ['?q=%D9%84%D8%A7%D8%AC%D8%A6', { text: 'لاجئ', choice: {}, literal: false }],
    [
      '?q=%D0%B3%D1%80%D0%B0%D0%B4+x&type=guidance',
      { text: 'град x', choice: { type: ['guidance'] }, literal: false },
    ],
    ['?q=%D0%B3%D1%80%D0%B0%D0%B4&exact=1', { text: 'град', choice: {}, literal: true }],
    [
      '?theme=housing&theme=work',
      { text: '', choice: { theme: ['housing', 'work'] }, literal: false },
    ],
  ])('%s is read and written back', (query, state) => {
    expect(readState(query, filters)).toEqual(state);
    expect(writeState(state, filters)).toBe(query);
  });

  test.each([
    ['?q=++x++&utm_source=mail', { text: 'x', choice: {}, literal: false }],
    ['?theme=&theme=work&theme=work', { text: '', choice: { theme: ['work'] }, literal: false }],
  ])('%s is read without what does not belong there', (query, state) => {
    expect(readState(query, filters)).toEqual(state);
  });

  test('is empty when there is nothing to look for', () => {
    expect(isEmptyState({ text: '', choice: { theme: [] }, literal: false })).toBe(true);
    expect(isEmptyState({ text: '', choice: { theme: ['work'] }, literal: false })).toBe(false);
    expect(isEmptyState({ text: 'سكن', choice: {}, literal: false })).toBe(false);
  });
});
