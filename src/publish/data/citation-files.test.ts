import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { formatCitations } from '../../carry/citation-formats.ts';
import type { Source } from '../../schemas/source.ts';
import { fixtureData } from '../../testing/fixture-data.ts';
import { citeSources } from './source-citations.ts';

const { files, read } = fixtureData();
const schema = join(import.meta.dirname, '../../testing/fixtures/csl/csl-data.json');
const holdsCsl = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

const source: Source = {
  id: 'hostile',
  title: 'تقرير {\\input{x}} 100 % & co_~^#$\n}\nER  - \r\nTY  - BOOK',
  publisher: 'Rīgas dome\u2028} , note = {Ž',
  url: 'https://example.org/a b}{"c"',
  language: 'sr-Latn',
  date: '2021-03',
  read: '2026-02-20',
  part: 'whole',
  archived: 'https://archive.example.org/x}y',
  licence: 'unknown',
};
const bare: Source = {
  ...source,
  id: 'bare',
  title: 'Māja',
  url: 'unknown',
  date: 'unknown',
  archived: 'unknown',
};

describe('the bibliographies', () => {
  test('are there for each collection in each language, and for the sources', () => {
    const paths = files.map(({ path }) => path);
    for (const format of ['bib', 'ris', 'json']) {
      expect(paths).toContain(`citations/sources.${format}`);
      for (const name of ['library', 'case-studies', 'guidance', 'handbooks', 'frameworks']) {
        expect(paths).toContain(`citations/ar/${name}.${format}`);
      }
    }
  });

  const csl = files.filter(({ mediaType }) => mediaType.includes('csl+json'));

  test.each(csl.map(({ path, data }) => [path, data]))(
    'in %s keep to the schema of the Citation Style Language',
    (_, data) => {
      expect(holdsCsl(JSON.parse(data)), JSON.stringify(holdsCsl.errors)).toBe(true);
    },
  );

  test('name the page and the title of each language', () => {
    const [item] = JSON.parse(read('citations/ar/case-studies.json')) as Record<string, unknown>[];
    expect(item).toMatchObject({
      title: 'حَدِيقة يحفرها الجيران والقادمون معًا',
      URL: 'https://example.org/base/ar/case-studies/shared-garden/',
      language: 'ar',
    });
  });

  test('say of a source what is known, and nothing where it is not', () => {
    const [full, less] = JSON.parse(citeSources([source, bare], 'json')) as unknown[];
    expect(full).toMatchObject({
      type: 'webpage',
      language: 'sr-Latn',
      issued: { 'date-parts': [[2021, 3]] },
      accessed: { 'date-parts': [[2026, 2, 20]] },
    });
    expect(less).toEqual({
      id: 'bare',
      type: 'document',
      title: 'Māja',
      author: [{ literal: source.publisher }],
      publisher: source.publisher,
      language: 'sr-Latn',
    });
  });

  test.each([
    ['sources', citeSources([source, bare], 'bib')],
    [
      'entries',
      formatCitations(
        [{ id: 'x', title: source.title, tag: 'ar', date: '2026', url: source.url }],
        'bib',
      ),
    ],
    ['the fixture', read('citations/sources.bib')],
    ['the fixture in Latvian', read('citations/lv/library.bib')],
  ])('of %s in BibTeX are whole entries, whatever their words hold', (_, bib) => {
    for (const entry of bib.trimEnd().split('\n\n')) {
      const [first, ...rest] = entry.split('\n');
      expect(first).toMatch(/^@(online|misc)\{[a-z0-9-]+,$/);
      expect(rest.pop()).toBe('}');
      for (const line of rest) {
        const value = /^ {2}[a-z]+ = \{(.*)\},$/.exec(line)?.[1];
        expect(value, line).toBeDefined();
        expect(depthOf(value ?? ''), line).toBe(0);
        expect(value?.replace(/\\(text[a-z]+\{\}|url\{|[&%$#_])/g, '')).not.toMatch(/[\\]/);
      }
    }
  });

  test.each([
    ['sources', citeSources([source, bare], 'ris'), 2],
    [
      'entries',
      formatCitations(
        [{ id: 'x', title: source.title, tag: 'ar', date: '2026', url: source.url }],
        'ris',
      ),
      1,
    ],
    ['the fixture', read('citations/sources.ris'), 4],
    ['the fixture in Arabic', read('citations/ar/library.ris'), 4],
  ])('of %s in RIS are records of lines, whatever their words hold', (_, ris, count) => {
    const lines = ris.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*$/);
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(count);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(count);
  });

  test('are one entry for each source', () => {
    expect(read('citations/sources.bib').match(/^@/gm)).toHaveLength(4);
    expect(read('citations/sources.bib')).toContain('title = {{ملاحظات عن الأسابيع الأولى}}');
    expect(read('citations/sources.ris')).toContain('DA  - 2025/06//\r\n');
  });
});

/** How deep the braces of a value are left open; a wrong order counts as open too. */
function depthOf(value: string): number {
  let depth = 0;
  for (const character of value) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return depth;
  }
  return depth;
}
