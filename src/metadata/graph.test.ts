import jsonld from 'jsonld';
import { describe, expect, test, vi } from 'vitest';
import { siteIn } from '../components/site.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { fixtureSite } from '../testing/fixture-site.ts';
import { graphOf } from './graph.ts';
import { jsonLd, type Thing } from './json-ld.ts';
import { wordingOf } from './wording.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());
vi.stubEnv('SILTA_SITE', 'https://example.org/base/');

const graph = (code: LanguageCode, path: string, title = 'A title') =>
  graphOf(wordingOf(siteIn(code), { path, title, description: 'What it is.' }));
const one = (things: readonly Thing[], type: string) =>
  things.find((thing) => thing['@type'] === type) as Record<string, unknown>;
const names = (list: unknown) => (list as { name: string }[]).map(({ name }) => name);

describe('an entry', () => {
  test('is an article in the language of the page, and names what it was translated from', () => {
    expect(one(graph('ar', '/case-studies/shared-garden/'), 'Article')).toMatchObject({
      '@id': 'https://example.org/base/ar/case-studies/shared-garden/',
      headline: 'حَدِيقة يحفرها الجيران والقادمون معًا',
      inLanguage: 'ar',
      datePublished: '2026-03-01',
      dateModified: '2026-03-01',
      image: 'https://example.org/base/ar/case-studies/shared-garden/card.png',
      translationOfWork: { '@id': 'https://example.org/base/en/case-studies/shared-garden/' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('in its source language was translated from nothing', () => {
    const article = one(graph('ar', '/guidance/first-weeks/'), 'Article');
    expect(article).not.toHaveProperty('translationOfWork');
    expect(names(article['about'])).toEqual(['الوصول والتوجيه', 'السكن']);
  });

  test('in Serbian goes by the tag of its letters', () => {
    const article = one(graph('sr', '/frameworks/river-agreement/'), 'Article');
    expect(article['inLanguage']).toBe('sr-Latn');
  });

  test('has chapters that are parts of it', () => {
    const chapter = one(graph('ar', '/handbooks/welcome-book/first-day/'), 'Article');
    expect(chapter['isPartOf']).toMatchObject({
      '@type': 'Book',
      '@id': 'https://example.org/base/ar/handbooks/welcome-book/',
    });
    expect(chapter['translationOfWork']).toEqual({
      '@id': 'https://example.org/base/lv/handbooks/welcome-book/first-day/',
    });
  });
});

test('a term, a question, the data and the home page are what they are', () => {
  expect(one(graph('lv', '/glossary/mentor/'), 'DefinedTerm')).toMatchObject({
    termCode: 'mentor',
    inDefinedTermSet: { '@id': 'https://example.org/base/lv/glossary/' },
  });
  expect(one(graph('ar', '/questions/who-asks-again/'), 'FAQPage')['mainEntity']).toMatchObject({
    '@type': 'Question',
    acceptedAnswer: { '@type': 'Answer' },
  });
  expect(one(graph('et', '/data/'), 'Dataset')['distribution']).toContainEqual({
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: 'https://example.org/base/api/v1/csv/et/guidance.csv',
  });
  expect(one(graph('ar', '/'), 'WebSite')['potentialAction']).toMatchObject({
    target: { urlTemplate: 'https://example.org/base/ar/search/?q={search_term_string}' },
  });
});

test.each([
  ['en', '/', []],
  ['lv', '/glossary/', ['Sākums', 'A title']],
  ['ar', '/case-studies/map/', ['الصفحة الرئيسية', 'تجارب عملية', 'A title']],
  ['en', '/themes/housing/places/latvia/', ['Home', 'Theme', 'Housing', 'A title']],
  [
    'lv',
    '/handbooks/welcome-book/first-day/',
    ['Sākums', 'Rokasgrāmatas', 'Sagaidīšanas grāmata mazam novadam', 'A title'],
  ],
  ['sr', '/about/privacy/', ['Početna', 'O Silti', 'A title']],
] as const)('the trail in %s to %s is that of its address', (code, path, trail) => {
  const list = graph(code, path).find((thing) => thing['@type'] === 'BreadcrumbList');
  const items = (list?.['itemListElement'] ?? []) as { name: string; item: string }[];
  expect(names(items)).toEqual(trail);
  if (trail.length > 0) expect(items.at(-1)?.item).toBe(`https://example.org/base/${code}${path}`);
});

test.each([
  ['ar', '/case-studies/shared-garden/'],
  ['lv', '/handbooks/welcome-book/first-day/'],
  ['sr', '/glossary/newcomer/'],
  ['ar', '/questions/who-asks-again/'],
  ['fi', '/data/'],
  ['ar', '/'],
] as const)('all that is said in %s of %s has a meaning as linked data', async (code, path) => {
  const things = graph(code, path, 'عنوان </script>');
  const document = JSON.parse(jsonLd(things)) as object;
  // A stand-in for the context of schema.org, whose terms are all in one vocabulary.
  const context = { '@vocab': 'https://schema.org/' };
  const quads = await jsonld.toRDF(
    { ...document, '@context': context },
    { format: 'application/n-quads' },
  );
  const said = [...JSON.stringify(things).matchAll(/"([a-zA-Z-]+)":/g)].map(([, name]) => name);
  for (const name of new Set(said)) expect(quads).toContain(`<https://schema.org/${name}>`);
  const addresses = quads.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/<([^>]*)>/g);
  for (const [, address] of addresses) expect(address).toMatch(/^https?:/);
});
