import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What a script of `scripts/` printed about a content folder, and its exit code. */
export function runScript(script: string, content: string, ...rest: readonly string[]) {
  return runScriptWith({ SILTA_CONTENT: content }, script, ...rest);
}

/** What a script of `scripts/` printed under some settings of the environment, and its exit code. */
export function runScriptWith(
  settings: Readonly<Record<string, string>>,
  script: string,
  ...rest: readonly string[]
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', script), ...rest],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...settings } },
  );
  return { status, stdout, stderr };
}
