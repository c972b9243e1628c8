import { describe, expect, test } from 'vitest';
import type { Fragment } from '../files/fragment.ts';
import { makeExcerpt, type Locations } from './excerpt.ts';
import { findSections } from './section-links.ts';

function fragment(content: string, more: Partial<Fragment> = {}): Fragment {
  return { url: '/x/', content, anchors: [], filters: {}, meta: {}, ...more };
}

/** The excerpt as one line, matches in brackets. */
const line = (page: Fragment, locations: Locations) =>
  makeExcerpt(page, locations)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('makeExcerpt', () => {
  test.each([
    ['en', 'They found housing, friends.', [[2]], 'They found [housing], friends. '],
    ['lv', 'Bēgļi atrada mājokli.', [[0], [2]], '[Bēgļi] atrada [mājokli]. '],
    ['ar', 'وجد اللاجئون «السكن».', [[2]], 'وجد اللاجئون «[السكن]». '],
    ['sr', 'Izbeglice su našle smeštaj.', [[0]], '[Izbeglice] su našle smeštaj. '],
    ['en', 'A <b>bold</b> word', [[1]], 'A <[b>bold</b]> word '],
    ['en', 'Nothing here', [[]], 'Nothing here '],
  ])(
    'in %s marks the words that match, without their punctuation',
    (_, content, locations, text) => {
      expect(line(fragment(content), locations)).toBe(text);
    },
  );

  test('shows the place that holds most of the query, with a few words before it', () => {
    const content = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    const text = line(fragment(content), [[3, 60], [64]]);
    expect(text).toMatch(/^… w56 .*\[w60\] .*\[w64\] .* w85 …$/);
  });

  test.each([
    ['lv', 'Mājoklis vispirms', 'Kā pašvaldība sāk.'],
    ['ar', 'السكن أولا', 'كيف تبدأ البلدية.'],
    ['sr', 'Prvo smeštaj', 'Kako opština počinje.'],
  ])('in %s shows the summary where only the title matches', (_, title, summary) => {
    const page = fragment(`Guidance. ${title}. ${summary} More.`, { meta: { title, summary } });
    expect(line(page, [[1]])).toBe(summary);
    expect(line(page, [[1, 4]])).toContain('[');
    expect(line(page, [[1, 4]])).not.toContain(title);
  });
});

describe('findSections', () => {
  const anchors = [
    { element: 'h1', id: 'title', text: 'Title', location: 0 },
    { element: 'h2', id: 'steps', text: 'Soļi', location: 5 },
    { element: 'p', id: 'not-a-heading', text: 'text', location: 8 },
    { element: 'h2', id: 'نتائج', text: 'النتائج', location: 10 },
    { element: 'h3', id: 'rezultati', text: 'Rezultati', location: 15 },
    { element: 'h2', id: 'empty', text: '', location: 18 },
  ];
  const page = fragment('vārds كلمة '.repeat(10).trim(), { anchors });
  const titles = (locations: Locations) => findSections(page, locations).map(({ title }) => title);

  test.each([
    ['nothing', [[]], []],
    ['what stands before the first heading', [[1, 4]], []],
    ['one section', [[9]], ['Soļi']],
    ['the section with more words of the query first', [[6, 7, 16], [17]], ['Rezultati', 'Soļi']],
    ['the section with more matches first', [[6, 11, 12]], ['النتائج', 'Soļi']],
  ])('finds %s', (_, locations, expected) => {
    expect(titles(locations)).toEqual(expected);
  });

  test('passes over what the site knows of a page beside its text', () => {
    expect(titles([[20, 25]])).toEqual([]);
  });

  test('leads to the heading', () => {
    expect(findSections(page, [[11]])).toEqual([
      { url: '/x/#%D9%86%D8%AA%D8%A7%D8%A6%D8%AC', title: 'النتائج' },
    ]);
  });
});
