import type { Library } from '../../library/library.ts';
import { catalog, type WholeFile } from './catalog.ts';
import { citationFiles } from './citation-files.ts';
import { thesaurusUri } from './concept-uri.ts';
import { coverageOf } from './coverage.ts';
import { csvFiles } from './csv-files.ts';
import { dataUrl, type DataFile, type Url } from './data-file.ts';
import { dataLists } from './data-lists.ts';
import { digestOf } from './digest.ts';
import { indexFile } from './index-file.ts';
import { listFiles, wordsFiles } from './json-files.ts';
import { rdfFiles } from './rdf-files.ts';
import { schemaFiles } from './schema-files.ts';
import { thesaurus } from './thesaurus.ts';

/** Every file of the open data, the catalogue and the index of them last. */
export function dataFiles(library: Library, url: Url): DataFile[] {
  const coverage = coverageOf(library);
  const day = coverage.modified;
  const lists = dataLists(library, url);
  const files: WholeFile[] = [
    ...listFiles(lists, url, day),
    ...wordsFiles(library, url, day),
    ...csvFiles(url, day),
    ...rdfFiles('thesaurus', thesaurus(library, url, day), `${thesaurusUri(url)}#`),
    ...citationFiles(library, url),
    ...schemaFiles(lists, url),
  ].map((file) => ({ ...file, ...digestOf(file.data) }));
  const described = catalog(files, coverage, url);
  return [
    ...files,
    ...rdfFiles('catalog', described, `${dataUrl(url, 'catalog.ttl')}#`),
    indexFile(files, url, day),
  ];
}
