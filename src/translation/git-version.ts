import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/**
 * The words of a file at a revision, from Git.
 * @throws Error that says what to do where Git is not there, or knows no such revision or file.
 */
export function versionAt(path: string, revision: string): string {
  const folder = dirname(path);
  const commit = git(folder, [
    ...['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
  ]);
  if ('problem' in commit) {
    if (git(folder, ['rev-parse', '--git-dir']).problem !== undefined) {
      throw new Error('it lies in no Git repository → accept its translations one by one instead');
    }
    const advice = 'name a commit, branch or tag with --base';
    throw new Error(`Git knows no revision "${revision}" → ${advice}`);
  }
  const object = `${commit.text.trim()}:./${basename(path)}`;
  const shown = git(folder, ['show', '--no-textconv', '--end-of-options', object]);
  if ('problem' in shown) {
    const advice = 'nothing can have been translated from an earlier version; or name one: --base';
    throw new Error(`Git does not know this file at ${revision} → ${advice}`);
  }
  return shown.text;
}

type Answer =
  { readonly text: string; readonly problem?: undefined } | { readonly problem: string };

function git(folder: string, args: readonly string[]): Answer {
  try {
    const text = execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { text };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error('there is no Git here to ask → install it, or accept its translations', {
        cause: error,
      });
    }
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
