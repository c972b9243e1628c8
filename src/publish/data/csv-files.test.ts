import { describe, expect, test } from 'vitest';
import { fixtureData } from '../../testing/fixture-data.ts';

const { files, read } = fixtureData();
const tables = files.filter(({ mediaType }) => mediaType === 'text/csv');

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string;
  readonly separator?: string;
}

describe('the tables', () => {
  test.each(tables.map((file) => [file.path, file] as const))(
    'in %s are RFC 4180 in UTF-8, with the columns that CSV on the Web describes',
    (_, { data, schema = '' }) => {
      expect(data.startsWith('\uFEFF')).toBe(true);
      expect(data.endsWith('\r\n')).toBe(true);
      const [header = [], ...rows] = parse(data.slice(1));
      const { columns } = JSON.parse(read(schema)) as { columns: Column[] };
      expect(header).toEqual(columns.map(({ titles }) => titles));
      expect(new Set(header).size).toBe(header.length);
      for (const row of rows) expect(row).toHaveLength(header.length);
      for (const [index, { datatype, separator, name }] of columns.entries()) {
        for (const row of rows) {
          const values = separator ? (row[index] ?? '').split(separator) : [row[index] ?? ''];
          for (const value of values)
            if (value !== '') expect(value, name).toMatch(forms[datatype] ?? /^/);
        }
      }
    },
  );

  test('run no formula in a spreadsheet', () => {
    for (const { data } of tables) {
      for (const cell of parse(data.slice(1)).flat()) {
        expect(/^[=+\-@\t]/.test(cell) && !/^-\d/.test(cell), cell).toBe(false);
      }
    }
  });

  test.each([
    ['ar', 'حَدِيقة يحفرها الجيران والقادمون معًا', 'ar'],
    ['lv', 'Dārzs, ko kaimiņi un jaunpienācēji rok kopā', 'lv'],
    ['fi', 'A garden that neighbours and newcomers dig together', 'en'],
  ])('in %s have words of that language, or say whose they are', (code, title, language) => {
    const [header = [], row = []] = parse(read(`csv/${code}/case-studies.csv`).slice(1));
    expect(row[header.indexOf('title')]).toBe(title);
    expect(row[header.indexOf('title_language')]).toBe(language);
  });

  test('of a language stand beside their metadata, with their licence and language', () => {
    const metadata = JSON.parse(read('csv/sr/csv-metadata.json')) as {
      lang: string;
      tables: { url: string; tableSchema: string }[];
    };
    expect(metadata).toMatchObject({
      lang: 'sr-Latn',
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    });
    const paths = files.map(({ path }) => `https://example.org/base/api/v1/${path}`);
    for (const { url, tableSchema } of metadata.tables) {
      expect(paths).toContain(url);
      expect(paths).toContain(tableSchema);
    }
    const own = tables.filter(({ language }) => language === 'sr');
    expect(metadata.tables).toHaveLength(own.length);
  });
});

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  anyURI: /^https?:\/\/\S+$/,
  boolean: /^(true|false)$/,
};

/** The cells of a file by the letter of RFC 4180; anything else in it is a failure. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const match = cell.exec(csv);
    if (!match) throw new Error(`no cell at ${at}: ${csv.slice(at, at + 40)}`);
    const [, words = '', end] = match;
    row.push(words.startsWith('"') ? words.slice(1, -1).replaceAll('""', '"') : words);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
