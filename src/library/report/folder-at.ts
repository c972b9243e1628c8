import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { git } from './git.ts';

/**
 * Lets something be done with a content folder as it was at a commit: a copy in a temporary place,
 * which is removed afterwards. The repository itself, its index included, is left as it is.
 * @returns undefined where there was no such folder
 */
export async function withFolderAt<T>(
  folder: string,
  commit: string,
  use: (copy: string) => T,
): Promise<T | undefined> {
  const name = basename(folder);
  const tree = ['rev-parse', '--verify', '--quiet', `${commit}:./${name}`];
  const found = await git(dirname(folder), tree).catch(() => undefined);
  if (found === undefined) return undefined;
  const place = mkdtempSync(join(tmpdir(), 'silta-base-'));
  try {
    const top = (await git(dirname(folder), ['rev-parse', '--show-toplevel'])).trimEnd();
    const index = { GIT_INDEX_FILE: join(place, 'index') };
    await git(top, ['read-tree', found.trim()], index);
    await git(top, ['checkout-index', '--all', `--prefix=${join(place, name)}/`], index);
    return use(join(place, name));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
