import { expect, test } from 'vitest';
import { builtAddresses, fileOf } from './built-addresses.ts';

test('a page is known by its folder, and a file by its name', () => {
  const files = [
    'index.html',
    '404.html',
    'ar/index.html',
    'lv/guidance/x/index.html',
    'sr/feed.xml',
  ];
  expect([...builtAddresses(files)]).toEqual(['404.html', 'ar/', 'lv/guidance/x/', 'sr/feed.xml']);
});

test('what has its name from what is in it has no address to keep, nor has what nobody asks for', () => {
  const files = ['_astro/Page.BumF.js', 'search-index/ar/fragment/ar_1.pf_fragment', 'sw.js.br'];
  expect([
    ...builtAddresses([
      ...files,
      '_headers',
      '.nojekyll',
      'offline/packs/x.pack',
      'ar/guidance/x/card.png',
    ]),
  ]).toEqual([]);
});

test.each([
  ['', 'index.html'],
  ['ar/', 'ar/index.html'],
  ['lv/guidance/x/cite.bib', 'lv/guidance/x/cite.bib'],
])('the address %j is answered by %s', (address, file) => {
  expect(fileOf(address)).toBe(file);
});
