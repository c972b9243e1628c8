import type { AstroIntegration } from 'astro';
import { findMistakes } from '../library/check.ts';
import { contentFolder } from '../library/content-folder.ts';
import { readContent } from '../library/content.ts';
import { currentLibrary } from '../library/current.ts';
import { ContentError } from '../library/finding.ts';

/**
 * Stops a build before it writes anything when the content has a mistake, and tells every one of
 * them, as `npm run check` does. While editing, mistakes are told and the site goes on.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'silta:content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        if (command === 'preview') return;
        const folder = contentFolder();
        addWatchFile(folder);
        if (command === 'build') return void currentLibrary();
        const mistakes = findMistakes(readContent(folder));
        if (mistakes.length > 0) logger.error(new ContentError(mistakes).message);
      },
    },
  };
}
