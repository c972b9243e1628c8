import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../i18n/languages.ts';
import { checkAddresses, checkGone } from './addresses.ts';

const address = { origin: 'https://example.org', base: '/base/' };
const library = {
  byKey: new Map(),
  questions: new Map(),
  starts: new Map(),
  publishedIds: [
    { id: 'case-studies/old', since: '2026-01-01', movedTo: 'case-studies/new' },
    { id: 'guidance/shelter', since: '2026-01-01', withdrawn: '2026-02' },
  ],
};
const leading = (code: string) =>
  `<meta http-equiv="refresh" content="0; url=/base/${code}/case-studies/new/">`;
const pages = new Map<string, string>(
  languageCodes.flatMap((code): [string, string][] => [
    [`${code}/case-studies/old/index.html`, leading(code)],
    [`${code}/guidance/shelter/index.html`, '<p>سُحبت</p>'],
  ]),
);

const gone = (changed: Readonly<Record<string, string | undefined>> = {}) => {
  const all = new Map<string, string | undefined>([...pages, ...Object.entries(changed)]);
  const files = new Set([...all].flatMap(([path, html]) => (html === undefined ? [] : [path])));
  return checkGone({ files, address }, library, (path) => all.get(path) ?? '').map(
    ({ path, rule, what }) => `${path}  ${rule}  ${what}`,
  );
};

describe('the check of addresses', () => {
  const files = new Set(['ar/guidance/index.html', 'lv/feed.xml', ...pages.keys()]);
  const lost = (...recorded: string[]) =>
    checkAddresses({ files }, recorded, library).map(
      ({ path, rule, what }) => `${path}  ${rule}  ${what}`,
    );

  test('finds nothing where a file answers every one of them', () => {
    expect(lost('ar/guidance/', 'lv/feed.xml', 'sr/case-studies/old/')).toEqual([]);
  });

  test('names an address that nothing answers, and what to do', () => {
    expect(lost('ar/guidance/', 'ar/guidance/first-weeks/')).toEqual([
      '/ar/guidance/first-weeks/  lost-address  was published and nothing answers it now: bring it back, or say in content/ids.yaml what became of its entry (movedTo, sameAs or withdrawn)',
    ]);
  });

  test('lets a book end with the entry that it was made of, but not a page', () => {
    expect(lost('ar/guidance/shelter/shelter.epub')).toEqual([]);
    expect(lost('ar/guidance/shelter/print/')).toHaveLength(1);
  });
});

describe('the check of what has gone', () => {
  test('finds nothing where each leads on, or says that it was withdrawn', () => {
    expect(gone()).toEqual([]);
  });

  test('names an address that leads elsewhere, or nowhere', () => {
    const wrong = { 'ar/case-studies/old/index.html': leading('en') };
    expect(gone({ ...wrong, 'lv/case-studies/old/index.html': '' })).toEqual([
      'lv/case-studies/old/index.html  gone-entry  it should lead to /base/lv/case-studies/new/ and leads to nowhere',
      'ar/case-studies/old/index.html  gone-entry  it should lead to /base/ar/case-studies/new/ and leads to /base/en/case-studies/new/',
    ]);
  });

  test('names one that was withdrawn and leads on, and one that says nothing', () => {
    const wrong = { 'ar/guidance/shelter/index.html': leading('ar') };
    expect(gone({ ...wrong, 'sr/guidance/shelter/index.html': undefined })).toEqual([
      'ar/guidance/shelter/index.html  gone-entry  it was withdrawn and leads to /base/ar/case-studies/new/',
      'sr/guidance/shelter/index.html  gone-entry  no page says what became of it',
    ]);
  });
});
