import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { siteIn } from '../../components/site.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { currentLibrary } from '../../library/current.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { xmlFaults } from '../../testing/output/xml-check.ts';
import type { Publication } from '../publication.ts';
import { changesOf, feedLength } from './feed-changes.ts';
import { feedsFor, feedsOf, type Feed } from './feed-list.ts';
import { writeFeeds } from './write-feeds.ts';

const content = fixtureSite();
edit('case-studies/shared-garden/record.yaml', (text) =>
  text.replace(
    /(changes:\n {2}- date: )\S+\n( +class: )new/,
    '$12026-03-01\n$2new\n  - date: 2026-03-09\n    class: wording\n  - date: 2026-04-02\n    class: substance',
  ),
);
edit('case-studies/shared-garden/en.mdx', (text) =>
  text.replace(/^title: .*$/m, 'title: \'Dig </title> & "share" a garden\''),
);
vi.stubEnv('SILTA_CONTENT', content);

const library = currentLibrary();
const feeds = written();
const read = (path: string) => feeds.get(path) ?? '';

function edit(path: string, by: (text: string) => string): void {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  const after = by(before);
  if (after === before) throw new Error(`${path} was not changed`);
  writeFileSync(file, after);
}

function written(): Map<string, string> {
  const files = new Map<string, string>();
  writeFeeds({
    library,
    url: (path: string) => `https://example.org/base/${path}`,
    write: (path: string, data: string) => files.set(path, data),
  } as unknown as Publication);
  return files;
}

describe('the feeds', () => {
  test('are one of all, one of each collection, theme and country, in every language', () => {
    const paths = [...feeds.keys()].filter((path) => path.startsWith('ar/'));
    expect(paths).toEqual(
      expect.arrayContaining([
        'ar/feed.xml',
        'ar/case-studies/feed.xml',
        'ar/themes/housing/feed.xml',
        'ar/places/latvia/feed.xml',
      ]),
    );
    expect(paths).not.toContain('ar/places/saltene/feed.xml');
    expect(feeds.size).toBe(paths.length * languageCodes.length);
  });

  test('are valid Atom, whatever stands in a title', async () => {
    const files = [...feeds].map(([path, text]) => ({ path, text }));
    expect(await xmlFaults('feed', files)).toEqual([]);
    expect(read('en/feed.xml')).toContain('Dig &lt;/title&gt; &amp; &quot;share&quot; a garden');
  });

  test('are the same when they are made again', () => {
    expect([...written()]).toEqual([...feeds]);
  });
});

describe('an entry of a feed', () => {
  const entriesOf = (path: string) => read(path).split('<entry>').slice(1);

  test('tells the youngest change first, with its kind as a category', () => {
    const [first = '', second = '', third = ''] = entriesOf('lv/case-studies/feed.xml');
    expect(first).toContain('/shared-garden/#change-3</id>');
    expect(first).toContain('<updated>2026-04-02T00:00:00Z</updated>');
    expect(first).toMatch(
      /<category term="substance" scheme="[^"]*\/en\/feeds\/#kinds" label="saturs"\/>/,
    );
    expect(second).toContain('term="wording"');
    expect(third).toContain('term="new"');
    expect(read('lv/case-studies/feed.xml')).toContain(
      '<updated>2026-04-02T00:00:00Z</updated>\n<link rel="self"',
    );
  });

  test('is in the language of the feed, with figures filled in', () => {
    const [first = ''] = entriesOf('ar/case-studies/feed.xml');
    expect(first).toContain('<title>حَدِيقة يحفرها الجيران والقادمون معًا</title>');
    expect(first).toContain('ما الذي تغيّر: المضمون. بلدية صغيرة تعير أرضًا، و٦٤ شخصًا');
  });

  test('names the language of a title that is not translated, and keeps its words apart', () => {
    const [first = ''] = entriesOf('ar/frameworks/feed.xml');
    expect(first).toContain('<title xml:lang="sr-Latn">Opštine');
    expect(first).toMatch(/<summary>ما الذي تغيّر: [^<]*\u2068Sporazum[^<]*\u2069<\/summary>/);
  });

  test('tells what was withdrawn, of which nothing else is known', () => {
    const withdrawn = entriesOf('ar/guidance/feed.xml').find((entry) =>
      entry.includes('withdrawn'),
    );
    expect(withdrawn).toContain(
      '<title>لم تعد هذه المادة هنا: \u2068guidance/winter-shelter\u2069</title>',
    );
    expect(withdrawn).toContain('<updated>2026-02-01T00:00:00Z</updated>');
    expect(withdrawn).toContain('label="سحب المادة"');
    expect(read('ar/feed.xml')).toContain('winter-shelter');
    expect(read('ar/themes/housing/feed.xml')).not.toContain('winter-shelter');
  });
});

test('a feed holds so many changes and no more', () => {
  const [entry] = library.entries;
  if (!entry) throw new Error('the fixture has no entry');
  const feed: Feed = {
    kind: 'theme',
    value: 'housing',
    page: '/themes/housing/',
    entries: Array.from({ length: 80 }, (_, index) => ({ ...entry, key: `guidance/ē-${index}` })),
  };
  expect(changesOf(library, feed)).toHaveLength(feedLength);
});

test.each([
  ['ar', '/themes/housing/', ['Silta', 'Silta: السكن']],
  ['lv', '/places/latvia/', ['Silta', 'Silta: Latvija']],
  ['sr', '/glossary/mentor/', ['Silta']],
  ['ar', '/', ['Silta']],
] as const)('in %s the page %s names its feeds', (code, path, titles) => {
  expect(feedsFor(siteIn(code), path).map(({ title }) => title)).toEqual(titles);
  expect(feedsOf(library).has('/')).toBe(true);
});
