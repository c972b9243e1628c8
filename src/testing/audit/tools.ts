import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MachineFault } from './examination.ts';

/** Where the large tools are kept, which the site itself does not need. */
const folder = resolve(import.meta.dirname, '../../../scripts/audit');

/**
 * A file of the large tools, by its path under their `node_modules`. The first call installs them.
 * @throws MachineFault where they cannot be had
 */
export function toolFile(path: string): string {
  if (!isInstalled()) install();
  const file = join(folder, 'node_modules', path);
  if (!existsSync(file)) throw new MachineFault(`scripts/audit has no ${path}: run ${command}`);
  return file;
}

const parameters = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
const command = 'npm ci --prefix scripts/audit --ignore-scripts';

/** Whether what is installed is what the lock names. */
function isInstalled(): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (file: string) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock;
    return ['lighthouse', 'vnu-jar'].map((name) => packages[`node_modules/${name}`]?.version);
  };
  return String(versions(installed)) === String(versions(join(folder, 'package-lock.json')));
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>;
}

function install(): void {
  console.error('The tools of the audit are installed once, in scripts/audit/node_modules …');
  const { status, stderr } = spawnSync('npm', parameters, { encoding: 'utf8' });
  if (status !== 0)
    throw new MachineFault(`the tools could not be installed (${command}):\n${stderr}`);
}
