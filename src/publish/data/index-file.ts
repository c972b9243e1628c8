import { languageOf } from '../../i18n/languages.ts';
import type { WholeFile } from './catalog.ts';
import { thesaurusUri } from './concept-uri.ts';
import { dataFolder, dataUrl, headOf, type DataFile, type Url } from './data-file.ts';
import { jsonText } from './json-files.ts';
import { pageAddresses } from './page-addresses.ts';

/** What to write beside what is made of the data. */
export function attribution(url: Url, day: string): string {
  return `Silta (${day.slice(0, 4)}). ${url(`${dataFolder}/index.json`)} (${day}). CC BY 4.0.`;
}

/** The index of all data: where a program begins. */
export function indexFile(files: readonly WholeFile[], url: Url, day: string): DataFile {
  const head = {
    ...headOf(url, 'index.json', day),
    title: 'Silta: open data',
    publisher: 'Silta',
    attribution: attribution(url, day),
    site: url(''),
    pages: pageAddresses(url, 'data/'),
    catalog: { jsonld: dataUrl(url, 'catalog.jsonld'), turtle: dataUrl(url, 'catalog.ttl') },
    thesaurus: { jsonld: dataUrl(url, 'thesaurus.jsonld'), turtle: thesaurusUri(url) },
  };
  const lines = files.map(({ dataset, path, mediaType, language, schema, bytes, sha256 }) => ({
    dataset,
    url: dataUrl(url, path),
    mediaType,
    ...(language && { language: languageOf(language).tag }),
    ...(schema !== undefined && { schema: dataUrl(url, schema) }),
    bytes,
    sha256,
  }));
  return {
    path: 'index.json',
    mediaType: 'application/json',
    data: jsonText(head, lines, 'files'),
    dataset: 'index',
    schema: 'schemas/index.json',
  };
}
