import { citationFile, citationFormats, type CitationFormat } from '../../components/citation.ts';
import { pageAddress } from '../../i18n/address.ts';
import { languageCodes } from '../../i18n/languages.ts';
import type { Publication } from '../publication.ts';

/** Writes the citation of each entry in each language as files for reference managers. */
export function writeCitations({ library, address, write }: Publication): void {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  for (const entry of library.entries) {
    for (const language of languageCodes) {
      const url = new URL(pageAddress(language, `/${entry.key}/`), address.origin).href;
      for (const format of formats) {
        const file = citationFile(entry, language, url, format);
        write(`${language}/${entry.key}/cite.${format}`, file);
      }
    }
  }
}
