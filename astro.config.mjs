import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { languageCodes } from './src/i18n/languages.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { contentFolder } from './src/library/content-folder.ts';
import { siteAddress } from './src/i18n/site-address.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  // One store of content per content folder: the entries of another must not linger in it.
  cacheDir: `./node_modules/.astro/${contentFolder().replace(/\W+/g, '-')}`,
  outDir: process.env['SILTA_OUTPUT'] ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default ('jsx') eats the space between inline elements on either side of a line break.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: [...languageCodes],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), contentGate(), devSearch()],
  devToolbar: { enabled: false },
  vite: {
    // Where the pictures of texts are (src/components/pictures.ts).
    resolve: { alias: { '@content': contentFolder() } },
    build: {
      // Every script is a file of its own, so that the policy of the pages needs no exception.
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  },
});
