import { basename, dirname } from 'node:path';
import type { Finding } from '../finding.ts';
import { ChangeError, git } from './git.ts';

/** What a branch does to a content folder. */
export interface Change {
  /** Files that it adds, edits, moves or removes, committed or not, as findings name them. */
  readonly files: ReadonlySet<string>;
  /** The commit that it parted from its base at. */
  readonly start: string;
}

/**
 * What changed in a content folder since it parted from `base`, or else from origin/main or main.
 * @throws ChangeError where there is no git, no repository, no such base or no common commit
 */
export async function changeSince(folder: string, base?: string): Promise<Change> {
  const parent = dirname(folder);
  await git(parent, ['rev-parse', '--git-dir']);
  const end = await baseCommit(parent, base);
  const start = await git(parent, ['merge-base', end, 'HEAD']).catch(() => {
    const fix = 'fetch more of the history (git fetch --unshallow; fetch-depth: 0 in a workflow)';
    throw new ChangeError(`this branch and its base have no commit in common here: ${fix}`);
  });
  const below = ['-z', '--', basename(folder)];
  const plain = ['--name-only', '--no-renames', '--no-ext-diff', '--relative'];
  const tracked = await git(parent, ['diff', ...plain, start.trim(), ...below]);
  const untracked = await git(parent, ['ls-files', '--others', '--exclude-standard', ...below]);
  const files = `${tracked}${untracked}`.split('\0').filter((file) => file !== '');
  return { files: new Set(files), start: start.trim() };
}

async function baseCommit(parent: string, base: string | undefined): Promise<string> {
  const candidates = base ? [base] : ['origin/main', 'main'];
  for (const name of candidates) {
    // A name that begins like an option would be read as one.
    if (name.startsWith('-')) continue;
    const commit = await git(parent, [
      'rev-parse',
      '--verify',
      '--quiet',
      `${name}^{commit}`,
    ]).catch(() => undefined);
    if (commit !== undefined) return commit.trim();
  }
  const names = candidates.map((name) => `"${name}"`).join(' or ');
  throw new ChangeError(`git knows no branch or commit ${names}: name another after --changed`);
}

/**
 * The mistakes that a change is answerable for: those in its files, and those that it makes in
 * others, which were not there before. A mistake is known again by its place and rule, for a file
 * that did not change has kept its lines.
 * @param before finds the mistakes at the start of the change; asked only where it matters
 */
export async function mistakesOf(
  { files }: Pick<Change, 'files'>,
  findings: readonly Finding[],
  before: () => Promise<readonly Finding[]>,
): Promise<Finding[]> {
  if (findings.every(({ file }) => files.has(file))) return [...findings];
  const key = ({ file, line, column, rule }: Finding) => `${file}:${line}:${column} ${rule}`;
  const old = new Set((await before()).map(key));
  return findings.filter((finding) => files.has(finding.file) || !old.has(key(finding)));
}
