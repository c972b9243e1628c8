import { describe, expect, test } from 'vitest';
import { makePagesFile, type NamedFragment } from './pages-file.ts';

const lv = { code: 'lv', tag: 'lv' };

function page(
  title: string,
  { filters = {}, text = 'lv', names = [] as string[] } = {},
): [string, NamedFragment] {
  const fragment = {
    url: `/lv/${title}/`,
    content: '',
    anchors: [],
    meta: { title, text },
    filters,
  };
  return [`id of ${title}`, { fragment, names }];
}

describe('makePagesFile', () => {
  test.each([
    ['lv', ['Zeme', 'Čības', 'Cits'], ['Cits', 'Čības', 'Zeme']],
    ['ar', ['هنا', 'بلدية', 'اندماج'], ['اندماج', 'بلدية', 'هنا']],
    ['sr-Latn', ['Đak', 'Dom', 'Džep'], ['Dom', 'Džep', 'Đak']],
  ])('in %s puts %j in the order of the alphabet', (tag, titles, sorted) => {
    const pages = new Map(titles.map((title) => page(title)));
    const file = makePagesFile(pages, { code: 'lv', tag });
    expect(file.pages.map(([id]) => id)).toEqual(sorted.map((title) => `id of ${title}`));
  });

  test('says which page has which value', () => {
    const filters = { theme: ['work', 'work'] };
    const file = makePagesFile(new Map([page('b', { filters }), page('a', { filters })]), lv);
    expect(file.filters).toEqual({ theme: { work: [0, 1] } });
  });

  test('keeps the address, the names, and the language of a text in another language', () => {
    const pages = new Map([
      page('Izlase', { names: ['اختيار', 'Избор'] }),
      page('x', { text: 'en' }),
    ]);
    expect(makePagesFile(pages, lv).pages).toEqual([
      ['id of Izlase', 'Izlase/', 'Izlase', '', 'اختيار', 'Избор'],
      ['id of x', 'x/', 'x', 'en'],
    ]);
  });
});
