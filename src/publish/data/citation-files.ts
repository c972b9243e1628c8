import {
  citationTypes,
  formatCitations,
  type CitationFormat,
} from '../../carry/citation-formats.ts';
import { citationOf } from '../../components/citation.ts';
import { languageCodes } from '../../i18n/languages.ts';
import type { Library } from '../../library/library.ts';
import { collections } from '../../schemas/list.ts';
import type { DataFile, Url } from './data-file.ts';
import { citeSources } from './source-citations.ts';

const formats = Object.keys(citationTypes) as CitationFormat[];

/** The name of the file that has the citations of all collections together. */
export const wholeLibrary = 'library';

/** The entries of each collection and of all, as they are cited in each language; and all sources. */
export function citationFiles(library: Library, url: Url): DataFile[] {
  const sources = [...library.sources.values()];
  return formats.flatMap((format): DataFile[] => {
    const mediaType = citationTypes[format];
    return [
      {
        path: `citations/sources.${format}`,
        mediaType,
        data: citeSources(sources, format),
        dataset: 'sources',
      },
      ...languageCodes.flatMap((code) =>
        [...collections, wholeLibrary].map((name): DataFile => {
          const entries = library.entries.filter(
            ({ collection }) => name === wholeLibrary || collection === name,
          );
          const citations = entries.map((entry) =>
            citationOf(entry, code, url(`${code}/${entry.key}/`)),
          );
          return {
            path: `citations/${code}/${name}.${format}`,
            mediaType,
            data: formatCitations(citations, format),
            dataset: name,
            language: code,
          };
        }),
      ),
    ];
  });
}
