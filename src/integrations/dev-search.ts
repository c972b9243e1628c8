import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** While editing, search answers from the index of the last build; without one it says how to make it. */
export function devSearch(): AstroIntegration {
  return {
    name: 'silta:dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve('dist', 'search-index');
        if (!existsSync(folder)) {
          logger.warn('There is no search index yet. Run: npm run build');
          return;
        }
        server.middlewares.use(`${server.config.base}search-index`, sirv(folder, { dev: true }));
      },
    },
  };
}
