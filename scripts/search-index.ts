import { pathToFileURL } from 'node:url';
import { languages } from '../src/i18n/languages.ts';
import { buildSearchIndexes } from '../src/search/index-build.ts';

/** Makes the search index of a built site and says how large it is, a line for each language. */
export async function indexSite(site: string): Promise<void> {
  for (const { code, pages, words, bytes } of await buildSearchIndexes({ site, languages })) {
    const size = Math.round(bytes / 1000);
    console.log(`search index  ${code}  ${pages} pages  ${words} words  ${size} kB`);
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
