import { csvFile } from '../../carry/csv.ts';
import { siteIn } from '../../components/site.ts';
import { languageCodes, languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { cellText, separator, type Column } from './column.ts';
import { dataUrl, licence, type DataFile, type Url } from './data-file.ts';
import { tablesIn, tablesWithoutWords, type Table } from './tables.ts';

/** Every table as CSV, with what CSV on the Web must know of it beside it. */
export function csvFiles(url: Url, day: string): DataFile[] {
  const shared = tablesWithoutWords(siteIn('en'));
  const english = tablesIn(siteIn('en'), url);
  return [
    ...folder(url, day, shared),
    ...languageCodes.flatMap((code) =>
      folder(url, day, code === 'en' ? english : tablesIn(siteIn(code), url), code),
    ),
    ...[...shared, ...english].map((table) => schemaFile(url, table)),
  ];
}

function folder(url: Url, day: string, tables: readonly Table[], code?: LanguageCode): DataFile[] {
  const path = code ? `csv/${code}/` : 'csv/';
  const language = code && { language: code };
  const files = tables.map(({ name, columns, rows }): DataFile => {
    const all = columns as unknown as readonly Column<unknown>[];
    const cells = rows.map((row) => all.map((column) => cellText(column.value(row))));
    return {
      path: `${path}${name}.csv`,
      mediaType: 'text/csv',
      data: csvFile([all.map(({ name: header }) => header), ...cells]),
      dataset: name,
      ...language,
      schema: `csv/schemas/${name}.json`,
    };
  });
  return [...files, metadataFile(url, day, path, tables, code)];
}

/** Where a program that has found a table looks for what its columns mean (W3C, CSV on the Web). */
function metadataFile(
  url: Url,
  day: string,
  path: string,
  tables: readonly Table[],
  code?: LanguageCode,
): DataFile {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@id': dataUrl(url, `${path}csv-metadata.json`),
    'dc:title': 'Silta: tables',
    'dc:license': { '@id': licence.url },
    'dc:modified': { '@value': day, '@type': 'xsd:date' },
    'dc:publisher': 'Silta',
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    ...(code && { lang: languageOf(code).tag }),
    tables: tables.map(({ name }) => ({
      url: dataUrl(url, `${path}${name}.csv`),
      tableSchema: dataUrl(url, `csv/schemas/${name}.json`),
      'dc:license': { '@id': licence.url },
    })),
  };
  return {
    path: `${path}csv-metadata.json`,
    mediaType: 'application/csvm+json',
    data: `${JSON.stringify(metadata, null, 2)}\n`,
    dataset: 'schemas',
  };
}

function schemaFile(url: Url, { name, columns }: Table): DataFile {
  const path = `csv/schemas/${name}.json`;
  const schema = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@id': dataUrl(url, path),
    '@type': 'Schema',
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.name,
      'dc:description': column.description,
      datatype: column.datatype ?? 'string',
      ...(column.isList && { separator }),
    })),
    ...keyOf(columns),
  };
  return {
    path,
    mediaType: 'application/csvm+json',
    data: `${JSON.stringify(schema, null, 1)}\n`,
    dataset: 'schemas',
  };
}

/** The columns by which a row is known: those that come before what is said of it. */
function keyOf(columns: readonly Column<never>[]): object {
  const names = columns.map(({ name }) => name);
  const key = [['entry', 'id'], ['field', 'value'], ['id'], ['key']].find((all) =>
    all.every((name) => names.slice(0, all.length).includes(name)),
  );
  return key ? { primaryKey: key } : {};
}
