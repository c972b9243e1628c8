import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatAddresses } from '../src/addresses/address-list.ts';
import { builtAddresses } from '../src/addresses/built-addresses.ts';
import { addressesPath, recordedAddresses } from '../src/addresses/recorded.ts';
import { changeSince } from '../src/library/report/changed.ts';
import { withFolderAt } from '../src/library/report/folder-at.ts';
import { ChangeError } from '../src/library/report/git.ts';
import { filesIn } from '../src/testing/output/built-site.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run addresses` keeps the list of every address ever published. `record` adds what the built
 * site has and the list lacks; `check` finds what was taken off the list since a commit. Exit code 1
 * where something was lost, 2 where the command cannot be followed.
 */
const usage = `usage: npm run addresses [-- --site FOLDER]
       npm run addresses -- record [--site FOLDER]
       npm run addresses -- check [--base REVISION]`;

class UsageError extends Error {}

const folder = contentFolderOrExit();
const list = `${basename(folder)}/${addressesPath}`;

try {
  const { command, site, base } = settings();
  if (command === 'check') await check(base);
  else if (command === 'record') record(site);
  else tell(site);
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n${usage}`);
  else if (error instanceof Error) console.error(error.message);
  else throw error;
  process.exitCode = error instanceof UsageError || error instanceof ChangeError ? 2 : 1;
}

function settings() {
  try {
    const options = { site: { type: 'string' }, base: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [command, ...rest] = positionals;
    if (rest.length > 0 || (command !== undefined && !['record', 'check'].includes(command))) {
      throw new Error(`"${positionals.join(' ')}" is no command`);
    }
    if (values.base !== undefined && command !== 'check') throw new Error('--base is for check');
    if (values.site !== undefined && command === 'check') throw new Error('check reads no site');
    const site = resolve(values.site ?? process.env['SILTA_OUTPUT'] ?? 'dist');
    return { command, site, base: values.base };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function tell(site: string): void {
  const recorded = recordedAddresses(folder);
  console.log(`${recorded.size} addresses are recorded in ${list}.`);
  if (!existsSync(join(site, 'index.html'))) return;
  const missing = [...addressesOf(site)].filter((address) => !recorded.has(address));
  if (missing.length > 0) {
    console.log(`${missing.length} of the site in ${site} are not: npm run addresses -- record`);
  }
}

function record(site: string): void {
  const recorded = recordedAddresses(folder);
  const all = recorded.union(addressesOf(site));
  const added = all.size - recorded.size;
  const path = join(folder, addressesPath);
  const text = formatAddresses(all);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  console.log(`${added} addresses added to ${list}; it has ${all.size}.`);
}

function addressesOf(site: string): Set<string> {
  if (!existsSync(join(site, 'index.html'))) {
    throw new UsageError(`There is no built site in ${site}. Run: npm run build`);
  }
  return builtAddresses(filesIn(site));
}

/** Says nothing where all is well. */
async function check(base: string | undefined): Promise<void> {
  const recorded = recordedAddresses(folder);
  const lost = [...(await before(base))].filter((address) => !recorded.has(address));
  for (const address of lost) {
    console.error(`${list}  lost-address  /${address} was recorded and is gone → bring it back`);
  }
  if (lost.length > 0) process.exitCode = 1;
}

/** What was recorded at the commit where this branch parted from another. */
async function before(base: string | undefined): Promise<ReadonlySet<string>> {
  try {
    const { start } = await changeSince(folder, base ?? 'HEAD');
    return (await withFolderAt(folder, start, recordedAddresses)) ?? new Set();
  } catch (error) {
    if (!(error instanceof ChangeError) || base !== undefined) throw error;
    console.error(`Not compared with what was recorded before: ${error.message}.`);
    return new Set();
  }
}
