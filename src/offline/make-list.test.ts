import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileHash } from './file-hash.ts';
import { makeList } from './make-list.ts';
import type { NeededFile } from './needed-files.ts';

const texts: Readonly<Record<string, string>> = {
  '_astro/site.css': 'body{}',
  'search-index/ar/lexicon.txt': 'كلمة',
  'ar/index.html': '<h1>المكتبة</h1>',
  'ar/glossary/index.html': '<h1>Vārdnīca, rečnik</h1>',
};
const read = (path: string) => new TextEncoder().encode(texts[path]);
const needed: NeededFile[] = [
  { path: '_astro/site.css', kind: 'shared' },
  { path: 'search-index/ar/lexicon.txt', kind: 'search' },
  { path: 'ar/index.html', kind: 'page' },
  { path: 'ar/glossary/index.html', kind: 'page' },
];

test('a list names every file with its hash, and its packs hold them one after the other', () => {
  const { list, row, packs } = makeList(needed, read);
  expect(list.files.map(([address]) => address)).toEqual([
    '_astro/site.css',
    'search-index/ar/lexicon.txt',
    'ar/',
    'ar/glossary/',
  ]);
  expect(list.files[2]).toEqual(['ar/', fileHash(read('ar/index.html')), 23]);
  expect(list.packs.map(([, , files]) => files)).toEqual([1, 1, 2]);
  const unpacked = list.packs.map(([name]) =>
    gunzipSync(packs.get(name) ?? new Uint8Array()).toString(),
  );
  expect(unpacked).toEqual(['body{}', 'كلمة', '<h1>المكتبة</h1><h1>Vārdnīca, rečnik</h1>']);
  expect(row).toEqual({
    version: list.version,
    pages: 2,
    bytes: list.files.reduce((sum, [, , size]) => sum + size, 0),
    download: [...packs.values()].reduce((sum, { length }) => sum + length, 0),
  });
});

test('the same files give the same list, and one letter another version', () => {
  const { list } = makeList(needed, read);
  expect(makeList(needed, read).list).toEqual(list);
  const other = makeList(needed, (path) =>
    path === 'ar/index.html' ? new TextEncoder().encode('<h1>المكتبه</h1>') : read(path),
  );
  expect(other.list.version).not.toBe(list.version);
  const changed = other.list.files.filter((file, at) => file[1] !== list.files[at]?.[1]);
  expect(changed.map(([address]) => address)).toEqual(['ar/']);
  expect(other.list.packs.slice(0, 2)).toEqual(list.packs.slice(0, 2));
});
