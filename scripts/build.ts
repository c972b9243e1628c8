import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { currentLibrary } from '../src/library/current.ts';
import { ContentError } from '../src/library/finding.ts';
import { publishSite } from '../src/publish/publish-site.ts';
import { compactPages } from './compact-pages.ts';
import { indexSite } from './search-index.ts';
import { stopwatch } from './stopwatch.ts';

/**
 * `npm run build`: checks the content, builds the site and its search index beside the last good
 * build, and puts it in its place only when all of it is whole. `SILTA_OUTPUT` names the folder
 * (`dist`).
 */
const output = resolve(process.env['SILTA_OUTPUT'] ?? 'dist');
const next = `${output}.next`;
process.env['SILTA_OUTPUT'] = next;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What is built is what readers get, also where a test runner starts it, which sets DEV and PROD.
process.env['NODE_ENV'] = 'production';
delete process.env['DEV'];
delete process.env['PROD'];

try {
  rmSync(next, { recursive: true, force: true });
  const { build } = await import('astro');
  const tell = stopwatch();
  currentLibrary();
  tell('content');
  await build({ logLevel: 'warn' });
  tell('pages');
  await indexSite(next);
  tell('index');
  await publishSite(next, await compactPages(next));
  tell('files');
  replace(output, next);
  console.log(`The site is in ${output}.`);
} catch (error) {
  rmSync(next, { recursive: true, force: true });
  console.error(error instanceof ContentError ? error.message : error);
  console.error(
    existsSync(output) ? `Nothing was built; ${output} is as it was.` : 'Nothing was built.',
  );
  process.exitCode = 1;
}

/** Puts a finished folder in the place of the old one. */
function replace(old: string, finished: string): void {
  const aside = `${old}.old`;
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(old)) renameSync(old, aside);
  renameSync(finished, old);
  rmSync(aside, { recursive: true, force: true });
}
