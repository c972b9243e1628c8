import { describe, expect, test } from 'vitest';
import { addressOfFile, neededFiles } from './needed-files.ts';

const files = [
  '404.html',
  '_astro/arc.webp',
  '_astro/other.webp',
  '_astro/site.css',
  '_astro/site.js',
  '_headers',
  'admin/index.html',
  'ar/case-studies/a/index.html',
  'ar/case-studies/a/index.json',
  'ar/case-studies/a/index.md',
  'ar/case-studies/a/practice.json',
  'ar/case-studies/a/cite.bib',
  'ar/case-studies/a/cite.json',
  'ar/case-studies/a/print/index.html',
  'ar/case-studies/all/index.html',
  'ar/case-studies/explorer.json',
  'ar/feed.xml',
  'ar/index.html',
  'ar/library.epub',
  'ar/list/entries.json',
  'ar/manifest.webmanifest',
  'ar/situation.json',
  'icon.svg',
  'index.html',
  'lv/index.html',
  'search-index/ar/lexicon.txt',
  'search-index/lv/lexicon.txt',
  'versions/case-studies/a.json',
];

describe('what a language needs', () => {
  test.each([
    [
      'ar',
      [
        '_astro/site.css',
        '_astro/site.js',
        'icon.svg',
        'index.html',
        'search-index/ar/lexicon.txt',
        'ar/case-studies/a/print/index.html',
        'ar/case-studies/a/practice.json',
        '_astro/arc.webp',
        'ar/case-studies/explorer.json',
        'ar/list/entries.json',
        'ar/manifest.webmanifest',
        'ar/situation.json',
        'ar/index.html',
        'ar/case-studies/a/index.html',
      ],
    ],
    [
      'lv',
      [
        '_astro/site.css',
        '_astro/site.js',
        'icon.svg',
        'index.html',
        'search-index/lv/lexicon.txt',
        'lv/index.html',
      ],
    ],
  ])('in %s is its pages, its search and its data, and nothing for other programs', (code, all) => {
    const pictures = new Set(code === 'ar' ? ['_astro/arc.webp'] : []);
    expect(neededFiles(files, code, pictures).map(({ path }) => path)).toEqual(all);
  });

  test.each([
    ['index.html', ''],
    ['ar/index.html', 'ar/'],
    ['lv/glossary/index.html', 'lv/glossary/'],
    ['_astro/index.css', '_astro/index.css'],
  ])('%s is asked for as “%s”', (path, address) => {
    expect(addressOfFile(path)).toBe(address);
  });
});
