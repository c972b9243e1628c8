import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Builds Pagefind's own index of the same pages, as anyone would: from a language's folder of the
 * built site, in the language as Pagefind knows it. Beside it stands a page without anything.
 * @throws Error with all that Pagefind holds against the pages
 */
export async function buildPlainIndex(site: string, code: string, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: code });
  if (!index) throw new Error(`Pagefind as is: ${code}: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: join(site, code) });
  const written = await index.writeFiles({ outputPath: join(folder, code, 'pagefind') });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind as is: ${code}:\n${problems.join('\n')}`);
  await index.deleteIndex();
  await mkdir(join(folder, code), { recursive: true });
  const page = `<!doctype html><html lang="${code}"><meta charset="utf-8"><title>Pagefind as is</title>`;
  await writeFile(join(folder, code, 'index.html'), page);
}

/** Ends the program that builds indexes; Node would wait for it. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}
