import { siteIn } from '../../components/site.ts';
import { languages } from '../../i18n/languages.ts';
import type { Publication } from '../publication.ts';
import { llmsText } from './llms-text.ts';

/** Writes `llms.txt` for the whole site and for each language. */
export function writeLlms({ url, write }: Publication): void {
  write('llms.txt', llmsText(siteIn('en'), url, true));
  for (const { code } of languages) {
    write(`${code}/llms.txt`, llmsText(siteIn(code), url, false));
  }
}
