import { describe, expect, test } from 'vitest';
import type { GoneEntry } from '../components/gone.ts';
import { mayEnd, oldAnswer } from './old-answer.ts';

const nowhere = { movedTo: undefined, sameAs: undefined, withdrawn: undefined };
const moved: GoneEntry = {
  ...nowhere,
  section: 'case-studies',
  id: 'old',
  movedTo: 'case-studies/new',
};
const withdrawn: GoneEntry = {
  ...nowhere,
  section: 'guidance',
  id: 'shelter',
  withdrawn: '2026-02',
};
const gone = new Map([
  ['case-studies/old', moved],
  ['guidance/shelter', withdrawn],
]);
const files = new Set([
  ...['ar/case-studies/old/index.html', 'ar/guidance/shelter/index.html', 'ar/feed.xml'],
  ...[
    'ar/case-studies/new/index.html',
    'ar/case-studies/new/new.epub',
    'cards/ar/case-studies/new.png',
  ],
  ...['ar/themes/index.html', 'ar/themes/housing/index.html', 'ar/handbooks/book/index.html'],
]);
const answer = (address: string) => oldAnswer(address, gone, (file) => files.has(file));

describe('an old address', () => {
  test.each([
    [
      'a page of an entry that moved',
      'ar/case-studies/old/print/',
      { kind: 'page', like: 'ar/case-studies/old/index.html' },
    ],
    [
      'a page of one that was withdrawn',
      'ar/guidance/shelter/all/',
      { kind: 'page', like: 'ar/guidance/shelter/index.html' },
    ],
    ['its data', 'ar/case-studies/old/index.json', { kind: 'words', gone: moved }],
    ['its text', 'ar/guidance/shelter/index.md', { kind: 'words', gone: withdrawn }],
    [
      'its book',
      'ar/case-studies/old/old.epub',
      { kind: 'copy', from: 'ar/case-studies/new/new.epub' },
    ],
    [
      'its card',
      'cards/ar/case-studies/old.png',
      { kind: 'copy', from: 'cards/ar/case-studies/new.png' },
    ],
    ['a list that is empty', 'ar/themes/health/', { kind: 'way-on', to: 'ar/themes/' }],
    [
      'a pair that is empty',
      'ar/themes/housing/places/estonia/',
      { kind: 'way-on', to: 'ar/themes/housing/' },
    ],
    [
      'the feed of an empty list',
      'ar/themes/health/feed.xml',
      { kind: 'empty-feed', section: 'themes', value: 'health' },
    ],
    [
      'a chapter that has gone',
      'ar/handbooks/book/day/',
      { kind: 'way-on', to: 'ar/handbooks/book/' },
    ],
  ])('of %s is answered', (_, address, expected) => {
    expect(answer(address)).toEqual(expected);
  });

  test.each([
    'ar/tools/',
    'ar/glossary/mentor/',
    'lv/about/policy/',
    'ar/case-studies/explorer.json',
  ])('%s is lost, for nobody said what became of it', (address) => {
    expect(answer(address)).toBeUndefined();
    expect(mayEnd(address, gone)).toBe(false);
  });

  test('of a picture or a book may end with an entry that was withdrawn', () => {
    expect(answer('ar/guidance/shelter/shelter.epub')).toBeUndefined();
    expect(mayEnd('ar/guidance/shelter/shelter.epub', gone)).toBe(true);
    expect(mayEnd('ar/guidance/shelter/', gone)).toBe(false);
    expect(mayEnd('ar/guidance/shelter/index.json', gone)).toBe(false);
  });
});
