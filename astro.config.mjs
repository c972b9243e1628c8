import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { languageCodes } from './src/i18n/languages.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { contentFolder } from './src/library/content-folder.ts';
import { gatePlugin } from './src/markdown/gate-plugin.ts';
import { sectionMarks } from './src/markdown/section-marks.ts';
import { tableAlignment } from './src/markdown/table-alignment.ts';
import { tableScroll } from './src/markdown/table-scroll.ts';
import { textLanguage } from './src/markdown/text-language.ts';
import { wordParagraphs } from './src/markdown/word-paragraphs.ts';
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
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [gatePlugin, wordParagraphs, textLanguage],
      hastPlugins: [sectionMarks, tableAlignment, tableScroll],
    }),
    syntaxHighlight: false,
  },
  // Elements that pages replace must not be turned into strings at compile time.
  integrations: [mdx({ optimize: { ignoreElementNames: ['a'] } }), contentGate(), devSearch()],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Every script is a file of its own, so that the policy of the pages needs no exception.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // One such warning per MDX file hides every real one (withastro/astro#18087).
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
