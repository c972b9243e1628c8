import { describe, expect, test } from 'vitest';
import { exampleSite, pageHtml } from './example.ts';
import { checkReach } from './reach.ts';

const linkTo = (...paths: string[]) =>
  pageHtml({ body: paths.map((path) => `<a href="/base/${path}">x</a>`).join('') });

const faults = (pages: Readonly<Record<string, string>>) =>
  checkReach(exampleSite(pages)).map(({ path, what }) => `${path}: ${what}`);

/** Home → list → one entry → the next, as deep as asked, in a language. */
function chain(language: string, ...folders: string[]): Record<string, string> {
  const paths = ['', ...folders].map((folder) => `${language}/${folder && `${folder}/`}`);
  return Object.fromEntries(
    paths.map((path, index) => [`${path}index.html`, linkTo(...paths.slice(index + 1, index + 2))]),
  );
}

describe('the way from the home page', () => {
  test.each(['en', 'ar'])('of %s is short enough at three links', (language) => {
    expect(faults(chain(language, 'guidance', 'guidance/a', 'case-studies/b'))).toEqual([]);
  });

  test('is too long at four links', () => {
    expect(faults(chain('lv', 'guidance', 'guidance/a', 'guidance/b', 'case-studies/c'))).toEqual([
      'lv/case-studies/c/index.html: 4 links from the home page, at most 3',
    ]);
  });

  test('does not exist where only another language leads there', () => {
    const pages = {
      ...chain('sr', 'guidance'),
      ...chain('en', 'guidance'),
      'sr/questions/q/index.html': linkTo(),
      'en/index.html': linkTo('sr/questions/q/'),
    };
    expect(faults(pages)).toEqual([
      'sr/questions/q/index.html: no link from the home page leads here',
    ]);
  });

  test('need not lead to a page that search engines leave out, nor to a list of values', () => {
    const hidden = pageHtml({ head: '<meta name="robots" content="noindex">' });
    const pages = {
      'en/guidance/old/index.html': hidden,
      'en/themes/housing/index.html': linkTo(),
    };
    expect(faults({ ...chain('en', 'guidance'), ...pages })).toEqual([]);
  });
});
