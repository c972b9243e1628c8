import { spawnSync } from 'node:child_process';

/**
 * The files below a folder that differ from where a branch or commit was left, those that are not
 * added yet included, by their paths from the directory.
 * @throws Error when the directory is in no Git repository, or there is no such branch or commit.
 */
export function changedFiles(directory: string, folder: string, base: string): string[] {
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`);
  const id = commit.status === 0 ? commit.stdout.trim() : '';
  if (id === '') throw new Error(`Git knows no branch or commit "${base}" in ${directory}`);
  // A clone without its history does not know where the two parted: then the tips are compared.
  const parted = git('merge-base', 'HEAD', id).stdout.trim() || id;
  const names = ['--name-only', '-z', '--relative', '--no-renames', '--diff-filter=d'];
  const changed = git('diff', ...names, parted, '--', folder);
  const added = git('ls-files', '--others', '--exclude-standard', '-z', '--', folder);
  return `${changed.stdout}\0${added.stdout}`.split('\0').filter((path) => path !== '');
}
