import { describe, expect, test } from 'vitest';
import { exampleSite, pageHtml } from './example.ts';
import { parseMarkup } from './markup.ts';
import { checkDescriptions, checkStructure, checkTitles } from './structure.ts';

const faultsOf = (body: string) =>
  checkStructure('en/index.html', parseMarkup(pageHtml({ body }))).map(
    ({ rule, what }) => `${rule}: ${what}`,
  );

describe('the structure of a page', () => {
  test('may have one h1 with words', () => {
    expect(faultsOf('<h1>Words</h1><h2 id="a">More</h2>')).toEqual([]);
  });

  test.each([
    ['<p>No heading</p>', 'one-h1: there are 0 h1 instead of one'],
    ['<h1>One</h1><h1>Two</h1>', 'one-h1: there are 2 h1 instead of one'],
    ['<h1> </h1>', 'one-h1: the h1 is empty'],
    ['<h1 id="a">One</h1><p id="a">Two</p>', 'unique-id: the id "a" is there twice'],
    ['<h1>One</h1><p style="color: red">Two</p>', 'inline-code: <p> has a style attribute'],
    ['<h1>One</h1><p onclick="go()">Two</p>', 'inline-code: <p> has code in onclick'],
    ['<h1>One</h1><a href="javascript:go()">Two</a>', 'inline-code: <a> has code in href'],
    [
      '<h1>One</h1><button popovertarget="n">1</button>',
      'popover: a button opens "n", which is not there',
    ],
  ])('of %s is told', (body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });
});

describe('titles', () => {
  const titled = (path: string, lang: string, title: string, head = '') => ({
    [path]: pageHtml({ lang, title, head }),
  });
  const faults = (...pages: Record<string, string>[]) =>
    checkTitles(exampleSite(Object.assign({}, ...pages)).pages.values()).map(
      ({ path, rule }) => `${path} ${rule}`,
    );

  test('may be alike in two languages, and on a page that is hidden', () => {
    const hidden = '<meta name="robots" content="noindex">';
    expect(
      faults(
        titled('en/a/index.html', 'en', 'Riga'),
        titled('lv/a/index.html', 'lv', 'Riga'),
        titled('en/b/index.html', 'en', 'Riga', hidden),
      ),
    ).toEqual([]);
  });

  test('must not be alike in one, nor missing', () => {
    expect(
      faults(
        titled('en/a/index.html', 'en', 'Riga'),
        titled('en/b/index.html', 'en', 'Riga'),
        titled('en/c/index.html', 'en', ' '),
      ),
    ).toEqual(['en/b/index.html unique-title', 'en/c/index.html title']);
  });
});

test('descriptions must be there and not alike within a language, but for pages that are hidden', () => {
  const described = (path: string, lang: string, words: string, head = '') => ({
    [path]: pageHtml({ lang, head: `<meta name="description" content="${words}">${head}` }),
  });
  const site = exampleSite({
    ...described('ar/a/index.html', 'ar', 'مدينة صغيرة'),
    ...described('ar/b/index.html', 'ar', 'مدينة صغيرة'),
    ...described('sr/b/index.html', 'sr-Latn', 'مدينة صغيرة'),
    ...described('lv/a/index.html', 'lv', ' '),
    ...described('lv/b/index.html', 'lv', '', '<meta name="robots" content="noindex">'),
  });
  expect(checkDescriptions(site.pages.values()).map(({ path, rule }) => `${path} ${rule}`)).toEqual(
    ['ar/b/index.html unique-description', 'lv/a/index.html description'],
  );
});
