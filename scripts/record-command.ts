import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { changeSince } from '../src/library/report/changed.ts';
import { withFolderAt } from '../src/library/report/folder-at.ts';
import { ChangeError } from '../src/library/report/git.ts';

/** A command that asks for something that it cannot be asked. */
export class UsageError extends Error {}

/**
 * Runs a command that keeps a record of what was published, and tells in plain words what went
 * wrong: exit code 1, or 2 where the command cannot be followed.
 */
export async function runRecordCommand(usage: string, run: () => void | Promise<void>) {
  try {
    await run();
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n${usage}`);
    else if (error instanceof Error) console.error(error.message);
    else throw error;
    process.exitCode = error instanceof UsageError || error instanceof ChangeError ? 2 : 1;
  }
}

/**
 * What was asked: nothing, `record` or `check`, and with which options; `--base` is for `check`.
 * @throws Error where it is none of these
 */
export function readRecordCommand<const Options extends ParseArgsOptionsConfig>(options: Options) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...options, base: { type: 'string' } },
  });
  const [command, ...rest] = positionals;
  if (rest.length > 0 || (command !== undefined && !['record', 'check'].includes(command))) {
    throw new Error(`"${positionals.join(' ')}" is no command`);
  }
  const { base, ...others } = values as Readonly<Record<string, string | undefined>>;
  if (base !== undefined && command !== 'check') throw new Error('--base is for check');
  return { command, base, others };
}

/**
 * What a look at a folder finds at the commit where this branch parted from another; undefined
 * where there is no such commit and none was named.
 * @throws ChangeError where the commit that was named cannot be had
 */
export async function atParting<Found>(
  folder: string,
  base: string | undefined,
  look: (copy: string) => Found,
): Promise<Found | undefined> {
  try {
    const { start } = await changeSince(folder, base ?? 'HEAD');
    return await withFolderAt(folder, start, look);
  } catch (error) {
    if (!(error instanceof ChangeError) || base !== undefined) throw error;
    console.error(`Not compared with what was recorded before: ${error.message}.`);
    return undefined;
  }
}
