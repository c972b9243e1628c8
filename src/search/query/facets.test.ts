import { describe, expect, test } from 'vitest';
import { countFacets, isChosen, readFacets } from './facets.ts';

const facets = readFacets({
  pages: ['a', 'b', 'c'].map((id) => [id, `${id}/`, id, '']),
  filters: {
    theme: { housing: [0, 1], work: [1, 2] },
    text: { lv: [0], ar: [1], sr: [2] },
  },
});
const all = ['a', 'b', 'c'];
const chosen = (choice: Record<string, string[]>) =>
  all.filter((id) => isChosen(facets, choice, id)).join('');

describe('isChosen', () => {
  test.each([
    [{}, 'abc'],
    [{ theme: [] }, 'abc'],
    [{ theme: ['housing'] }, 'ab'],
    [{ theme: ['housing', 'work'] }, 'abc'],
    [{ theme: ['housing'], text: ['lv'] }, 'a'],
    [{ theme: ['work'], text: ['ar', 'sr'] }, 'bc'],
    [{ theme: ['no such'] }, ''],
    [{ colour: ['red'] }, ''],
  ])('with %j leaves the pages "%s"', (choice, ids) => {
    expect(chosen(choice as Record<string, string[]>)).toBe(ids);
  });
});

describe('countFacets', () => {
  test('counts only what was found', () => {
    expect(countFacets(facets, {}, ['a', 'b'])).toEqual({
      theme: { housing: 2, work: 1 },
      text: { lv: 1, ar: 1, sr: 0 },
    });
  });

  test('counts a value with the other filters as chosen and its own open', () => {
    expect(countFacets(facets, { theme: ['housing'] }, all)).toEqual({
      theme: { housing: 2, work: 2 },
      text: { lv: 1, ar: 1, sr: 0 },
    });
  });

  test('agrees with what choosing the value then shows', () => {
    const counts = countFacets(facets, { text: ['ar'] }, all);
    expect(counts['theme']?.['work']).toBe(chosen({ text: ['ar'], theme: ['work'] }).length);
  });
});
