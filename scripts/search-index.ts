/** `node scripts/search-index.ts [dist]`: makes the search index of a built site. */
import { languages } from '../src/i18n/languages.ts';
import { buildSearchIndexes } from '../src/search/index-build.ts';

const site = process.argv[2] ?? 'dist';

try {
  for (const { code, pages, words, bytes } of await buildSearchIndexes({ site, languages })) {
    const size = Math.round(bytes / 1000);
    console.log(`search index  ${code}  ${pages} pages  ${words} words  ${size} kB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
