import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes texts in place of files that exist: first all of them beside their files, under hidden
 * names, then each takes the place of its file at once. A failure leaves no file half-written.
 * @throws Error where a file cannot be written; what was laid beside the others is removed.
 */
export function writeWhole(files: ReadonlyMap<string, string>): void {
  const laid = [...files].map(([path, text]) => ({ path, text, draft: draftOf(path) }));
  try {
    for (const { path, text, draft } of laid) {
      writeFileSync(draft, text, { flag: 'wx', flush: true, mode: statSync(path).mode });
    }
    for (const { path, draft } of laid) renameSync(draft, path);
  } finally {
    for (const { draft } of laid) rmSync(draft, { force: true });
  }
}

function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}`);
}
