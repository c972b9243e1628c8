import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatAddresses } from '../../addresses/address-list.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { fixtureData, fixtureUrl } from '../../testing/fixture-data.ts';
import type { Publication } from '../publication.ts';
import { answerOldAddresses } from './answer-old-addresses.ts';

process.env['SILTA_SITE'] = 'https://example.org/base/';
const everywhere = (path: string) => languageCodes.map((code) => `${code}/${path}`);
const moved = 'case-studies/town-garden/';
const withdrawn = 'guidance/winter-shelter/';
const { library } = fixtureData((content) => {
  const addresses = [moved, withdrawn].flatMap((key) =>
    ['', 'print/', 'index.json', 'index.md', 'cite.bib', 'cite.ris', 'cite.json'].flatMap((name) =>
      everywhere(`${key}${name}`),
    ),
  );
  const lists = [
    ...everywhere('themes/health/'),
    ...everywhere('themes/health/feed.xml'),
    ...everywhere('handbooks/welcome-book/gone/'),
  ];
  writeFileSync(
    join(content, 'addresses.txt'),
    formatAddresses([...addresses, ...lists, 'ar/tools/']),
  );
});

const template = '<head><title>x</title></head><a data-way-on href="/">x</a>';
const built = new Map<string, string>(
  languageCodes.flatMap((code): [string, string][] => [
    [`${code}/gone/index.html`, template],
    [`${code}/${moved}index.html`, `to the new one, ${code}`],
    [`${code}/${withdrawn}index.html`, `withdrawn, ${code}`],
    [`${code}/themes/index.html`, '<title>الموضوعات &amp; – Silta</title>'],
    [`${code}/handbooks/welcome-book/index.html`, '<title>x – Silta</title>'],
  ]),
);
const written = new Map<string, string>();
const read = (path: string) => built.get(path) ?? written.get(path) ?? '';
await answerOldAddresses({
  library,
  url: fixtureUrl,
  read,
  readBytes: (path: string) => Buffer.from(read(path)),
  files: () => [...built.keys()],
  write: (path: string, data: string | Uint8Array) =>
    written.set(path, Buffer.from(data).toString()),
} as unknown as Publication);

describe('the answers to old addresses', () => {
  test('repeat the page that says what became of an entry', () => {
    expect(written.get(`ar/${moved}print/index.html`)).toBe('to the new one, ar');
    expect(written.get(`lv/${withdrawn}print/index.html`)).toBe('withdrawn, lv');
  });

  test('tell programs the same', () => {
    expect(JSON.parse(written.get(`ar/${moved}index.json`) ?? '')).toEqual({
      key: 'case-studies/town-garden',
      status: 'moved',
      to: 'case-studies/shared-garden',
      page: 'https://example.org/base/ar/case-studies/shared-garden/',
    });
    expect(JSON.parse(written.get(`sr/${withdrawn}index.json`) ?? '')).toEqual({
      key: 'guidance/winter-shelter',
      status: 'withdrawn',
      withdrawn: '2026-02',
      page: 'https://example.org/base/sr/guidance/winter-shelter/',
    });
  });

  test('say so in the language of the address', () => {
    expect(written.get(`ar/${withdrawn}index.md`)).toBe(
      '# لم تعد هذه المادة هنا\n\nسُحبت هذه المادة في فبراير ٢٠٢٦.\n\nhttps://example.org/base/ar/guidance/winter-shelter/\n',
    );
    expect(written.get(`ar/${moved}cite.ris`)).toContain(
      'TI  - حَدِيقة يحفرها الجيران والقادمون معًا\r\n',
    );
    expect(written.get(`ar/${withdrawn}cite.bib`)).toContain('date = {2026-02}');
    expect(JSON.parse(written.get(`lv/${moved}cite.json`) ?? '')).toMatchObject([
      { URL: 'https://example.org/base/lv/case-studies/shared-garden/' },
    ]);
  });

  test('lead from an empty list to the list above, by its name', () => {
    const page = written.get('ar/themes/health/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/base/ar/themes/">');
    expect(page).toContain('<a href="/base/ar/themes/">الموضوعات &amp;</a>');
  });

  test('lead from a chapter that has gone to its handbook, in the language of its title', () => {
    expect(written.get('ar/handbooks/welcome-book/gone/index.html')).toContain(
      '<a href="/base/ar/handbooks/welcome-book/" lang="lv" dir="ltr">',
    );
  });

  test('keep the feed of an empty list, with nothing in it', () => {
    const feed = written.get('ar/themes/health/feed.xml');
    expect(feed).toContain('<id>https://example.org/base/ar/themes/health/feed.xml</id>');
    expect(feed).not.toContain('<entry>');
  });

  test('leave alone what answers, and what nobody said anything of', () => {
    expect(written.has(`ar/${moved}index.html`)).toBe(false);
    expect(written.has('ar/tools/index.html')).toBe(false);
  });
});
