import { pathToFileURL } from 'node:url';
import { languages, type LanguageCode } from '../src/i18n/languages.ts';
import { currentLibrary } from '../src/library/current.ts';
import { searchKnowledge } from '../src/library/search-knowledge.ts';
import { buildSearchIndexes } from '../src/search/index/index-build.ts';

/** Makes the search index of a built site and says how large it is, a line for each language. */
export async function indexSite(site: string): Promise<void> {
  const library = currentLibrary();
  const knowledge = (code: string) => searchKnowledge(library, code as LanguageCode);
  for (const report of await buildSearchIndexes({ site, languages, knowledge })) {
    const { code, pages, words, keys, bytes } = report;
    const size = Math.round(bytes / 1000);
    console.log(`search index  ${code}  ${pages} pages  ${words} words  ${keys} keys  ${size} kB`);
  }
}

/** `node scripts/search-index.ts [dist]` */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await indexSite(process.argv[2] ?? 'dist');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
