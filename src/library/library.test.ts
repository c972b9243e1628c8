import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, withMistake } from '../testing/fixture-site.ts';
import { bodyLanguage, textIn, titleIn, type Entry } from './entry.ts';
import { ContentError } from './finding.ts';
import { loadLibrary, type Library } from './library.ts';

let library: Library;

beforeAll(() => {
  library = loadLibrary(fixtureSite());
});

function entryOf(key: string): Entry {
  const entry = library.byKey.get(key);
  if (!entry) throw new Error(`the fixture has no ${key}`);
  return entry;
}

describe('loadLibrary', () => {
  test('joins one of everything', () => {
    expect([...library.byKey.keys()]).toEqual([
      'case-studies/shared-garden',
      'frameworks/river-agreement',
      'guidance/first-weeks',
      'handbooks/welcome-book',
    ]);
    expect([...library.places.keys()]).toEqual(['latvia', 'saltene']);
    expect([...library.terms.keys()]).toEqual(['mentor', 'newcomer']);
    expect([...library.organisations.keys()]).toEqual(['bridge-fund', 'saltene-municipality']);
    expect([...library.sources.keys()].sort()).toEqual([
      ...['garden-report', 'river-text', 'saltene-statistics', 'welcome-notes'],
    ]);
    expect([...library.pages.keys()]).toEqual(['about']);
    expect(library.interfaces.size).toBe(7);
  });

  test.each([
    ['case-studies/shared-garden', 'en', ['en', 'lv', 'ar'], ['en', 'lv', 'ar', 'sr']],
    ['guidance/first-weeks', 'ar', ['ar'], ['en', 'lv', 'ar']],
    ['frameworks/river-agreement', 'sr', ['sr'], ['en', 'sr']],
    ['handbooks/welcome-book', 'lv', ['lv'], ['en', 'lv']],
  ])('knows which languages %s is in', (key, source, bodies, texts) => {
    const entry = entryOf(key);
    expect(entry.sourceLanguage).toBe(source);
    expect(entry.source).toBe(entry.texts.get(entry.sourceLanguage));
    expect(entry.bodyLanguages).toEqual(bodies);
    expect([...entry.texts.keys()]).toEqual(texts);
  });

  test('tells the state of each part of each text', () => {
    const garden = entryOf('case-studies/shared-garden');
    const statesIn = (code: 'en' | 'lv' | 'ar' | 'sr') => [
      ...(garden.texts.get(code)?.states ?? []),
    ];
    const parts = statesIn('en').map(([part]) => part);
    expect(parts.slice(0, 4)).toEqual(['summary', 'lead', 'what-was-done', 'who-did-what']);
    expect(new Set(statesIn('en').map(([, state]) => state))).toEqual(new Set(['source']));
    expect(statesIn('lv')).toEqual(parts.map((part) => [part, 'current']));
    expect(statesIn('ar')).toEqual(
      parts.map((part) => [part, part === 'results' ? 'missing' : 'current']),
    );
    expect(statesIn('sr')).toEqual(
      parts.map((part) => [part, part === 'summary' ? 'current' : 'missing']),
    );
  });

  test('numbers the references in the order of the record', () => {
    const ids = entryOf('case-studies/shared-garden').references.map(({ id }) => id);
    expect(ids).toEqual(['garden-report', 'saltene-statistics']);
  });

  test('joins the chapters of a handbook, each with its languages', () => {
    const book = entryOf('handbooks/welcome-book');
    const chapters = 'chapters' in book ? book.chapters : [];
    expect(chapters.map(({ id, texts }) => [id, [...texts.keys()]])).toEqual([
      ['first-day', ['lv', 'ar']],
    ]);
    expect(chapters[0]?.texts.get('ar')?.states.get('vakars')).toBe('missing');
  });

  test('joins the pages about the site from English', () => {
    const about = library.pages.get('about');
    expect([...(about?.keys() ?? [])]).toEqual(['en', 'ar']);
    expect(about?.get('ar')?.states.get('who-made-it')).toBe('current');
  });

  test('throws every mistake at once where there is one, and joins nothing', () => {
    const folder = withMistake(
      { file: 'places/saltene.yaml', replace: 'partOf: latvia', by: 'partOf: lavtia' },
      { file: 'guidance/first-weeks/ar.mdx', replace: 'id="mentor"', by: 'id="مرشد"' },
    );
    expect(() => loadLibrary(folder)).toThrow(ContentError);
    expect(() => loadLibrary(folder)).toThrow(
      /ar\.mdx:14:7 {2}unknown-term .*\n.*saltene\.yaml:6:9 {2}unknown-place .*\n\n2 mistakes in the content\./,
    );
  });
});

describe('the words of an entry', () => {
  test.each([
    ['guidance/first-weeks', 'lv', 'lv', 'Sakārtojiet pirmās nedēļas', 'ar'],
    ['guidance/first-weeks', 'sr', 'ar', 'رتّبوا الأسابيع الأولى', 'ar'],
    ['guidance/first-weeks', 'ar', 'ar', 'رتّبوا الأسابيع الأولى', 'ar'],
    ['case-studies/shared-garden', 'lv', 'lv', 'Dārzs, ko kaimiņi un jaunpienācēji rok kopā', 'lv'],
    [
      'case-studies/shared-garden',
      'sr',
      'sr',
      'Bašta koju komšije i pridošlice kopaju zajedno',
      'en',
    ],
    ['frameworks/river-agreement', 'fi', 'sr', 'Opštine duž reke dele prevodioce', 'sr'],
  ] as const)('%s read in %s has its title in %s', (key, reader, language, title, body) => {
    const entry = entryOf(key);
    expect(titleIn(entry, reader)).toEqual({ title, language });
    expect(textIn(entry, reader).language).toBe(language);
    expect(bodyLanguage(entry, reader)).toBe(body);
  });
});
