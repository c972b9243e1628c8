import { describe, expect, test } from 'vitest';
import type { Fragment } from './engine.ts';
import { makeFacetFile } from './facet-file.ts';
import { countFacets, isChosen, readFacets } from './facets.ts';

const facets = readFacets({
  pages: ['a', 'b', 'c'],
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

describe('makeFacetFile', () => {
  const page = (title: string, filters: Record<string, string[]>): [string, Fragment] => [
    `id of ${title}`,
    { url: `/${title}/`, content: '', anchors: [], meta: { title }, filters },
  ];

  test.each([
    ['lv', ['Zeme', 'Čības', 'Cits'], ['Cits', 'Čības', 'Zeme']],
    ['ar', ['هنا', 'بلدية', 'اندماج'], ['اندماج', 'بلدية', 'هنا']],
    ['sr-Latn', ['Đak', 'Dom', 'Džep'], ['Dom', 'Džep', 'Đak']],
  ])('in %s puts %j in the order of the alphabet', (tag, titles, sorted) => {
    const file = makeFacetFile(new Map(titles.map((title) => page(title, {}))), tag);
    expect(file.pages).toEqual(sorted.map((title) => `id of ${title}`));
  });

  test('says which page has which value', () => {
    const pages = new Map([page('b', { theme: ['work', 'work'] }), page('a', { theme: ['work'] })]);
    expect(makeFacetFile(pages, 'en').filters).toEqual({ theme: { work: [0, 1] } });
  });
});
