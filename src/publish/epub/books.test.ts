import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { languageCodes } from '../../i18n/languages.ts';
import { currentLibrary } from '../../library/current.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { booksOf } from './books.ts';
import { bookOf } from './write-books.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());

const publication = {
  address: { origin: 'https://example.org', base: '/repo/' },
  url: (path: string) => `https://example.org/repo/${path}`,
};
const books = [...booksOf()].map((book) => ({ ...book, data: bookOf(book, publication) }));
const filesOf = (path: string) => {
  const book = books.find((each) => each.path === path);
  if (!book) throw new Error(`there is no book ${path}`);
  return new Map(
    Object.entries(unzipSync(book.data)).map(([name, data]) => [name, strFromU8(data)]),
  );
};

test('each collection, the glossary and each handbook is a book in every language', () => {
  const handbooks = currentLibrary().entries.filter(({ collection }) => collection === 'handbooks');
  expect(books).toHaveLength(languageCodes.length * (5 + handbooks.length));
  expect(books.map(({ path }) => path)).toContain('ar/handbooks/welcome-book/welcome-book-ar.epub');
  expect(books.map(({ path }) => path)).toContain('lv/glossary/glossary-lv.epub');
});

describe.each(['en', 'lv', 'ar'])('in %s', (code) => {
  test.each(books.filter(({ path }) => path.startsWith(`${code}/`)))(
    'EPUBCheck has nothing to say of $path',
    async ({ path, data }) => {
      const { messages } = await new EpubCheck().check(data, path.split('/').at(-1));
      expect(
        messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info'),
      ).toEqual([]);
    },
  );
});

test('a book is the same whenever it is made', () => {
  const [again] = booksOf();
  if (!again) throw new Error('there are books');
  const data = bookOf(again, publication);
  expect(Buffer.from(data).equals(books[0]?.data ?? new Uint8Array())).toBe(true);
  // The first file says what it is, stored as it stands; its day is that of all archives.
  expect(strFromU8(data.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect([...data.subarray(8, 14)]).toEqual([0, 0, 0, 0, 0x21, 0]);
});

test('an Arabic book runs from right to left, and words in another language do not', () => {
  const files = filesOf('ar/case-studies/case-studies-ar.epub');
  const text = files.get('EPUB/case-studies_shared-garden.xhtml') ?? '';
  expect(files.get('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
  expect(text).toContain('xml:lang="ar" lang="ar" dir="rtl"');
  expect(text).toMatch(
    /<section class="body-section" xml:lang="en" lang="en" dir="ltr">\s*<h2 id="s-results">/,
  );
  expect(text).toContain('٦٤');
});

test.each([
  ['en', 'first'],
  ['lv', 'tulkojis cilvēks'],
  ['ar', 'ترجمة آلية'],
])('a text in %s says at its head how its words came about', (code, said) => {
  const text = filesOf(`${code}/case-studies/case-studies-${code}.epub`).get(
    'EPUB/case-studies_shared-garden.xhtml',
  );
  const notices = [...(text ?? '').matchAll(/<p class="notice">([^<]*)/g)].map(
    ([, words]) => words,
  );
  expect(notices.join(' ').toLowerCase()).toContain(said);
});

test('links lead within the book where it has the place, else to the web', () => {
  for (const code of ['en', 'ar']) {
    const text = filesOf(`${code}/case-studies/case-studies-${code}.epub`).get(
      'EPUB/case-studies_shared-garden.xhtml',
    );
    expect(text).toContain('href="terms.xhtml#s-newcomer"');
    expect(text).toContain('href="#s-money-and-staff"');
    expect(text).toContain(`href="https://example.org/repo/${code}/guidance/first-weeks/"`);
    expect(text).not.toMatch(/<(button|form|nav|input|script)/);
  }
});
