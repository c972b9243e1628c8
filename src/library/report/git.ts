import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where git cannot tell what changed: in words for the person who asked. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

const execute = promisify(execFile);

/**
 * What git prints. No shell reads the command, and nothing of the repository is written.
 * @throws ChangeError where git is not there or refuses
 */
export async function git(
  cwd: string,
  command: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<string> {
  try {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...settings };
    const { stdout } = await execute('git', command, { cwd, env, maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    throw asChangeError(error);
  }
}

function asChangeError(error: unknown): ChangeError {
  const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string };
  if (code === 'ENOENT') return new ChangeError('git is not installed, which tells what changed');
  if (stderr.includes('not a git repository')) {
    return new ChangeError(
      'the content folder is in no git repository, so nobody knows what changed',
    );
  }
  return new ChangeError(stderr.trim().split('\n')[0] ?? 'git failed');
}
