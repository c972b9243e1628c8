import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { formatAddresses } from '../src/addresses/address-list.ts';
import { builtAddresses } from '../src/addresses/built-addresses.ts';
import { addressesPath, recordedAddresses } from '../src/addresses/recorded.ts';
import { filesIn } from '../src/testing/output/built-site.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';
import { atParting, readRecordCommand, runRecordCommand, UsageError } from './record-command.ts';

/**
 * `npm run addresses` keeps the list of every address ever published. `record` adds what the built
 * site has and the list lacks; `check` finds what was taken off the list since a commit. Exit code 1
 * where something was lost, 2 where the command cannot be followed.
 */
const usage = `usage: npm run addresses [-- --site FOLDER]
       npm run addresses -- record [--site FOLDER]
       npm run addresses -- check [--base REVISION]`;

const folder = contentFolderOrExit();
const list = `${basename(folder)}/${addressesPath}`;

await runRecordCommand(usage, async () => {
  const { command, site, base } = settings();
  if (command === 'check') await check(base);
  else if (command === 'record') record(site);
  else tell(site);
});

function settings() {
  try {
    const { command, base, others } = readRecordCommand({ site: { type: 'string' } });
    if (others['site'] !== undefined && command === 'check') throw new Error('check reads no site');
    return {
      command,
      base,
      site: resolve(others['site'] ?? process.env['SILTA_OUTPUT'] ?? 'dist'),
    };
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
  const before = await atParting(folder, base, recordedAddresses);
  const lost = [...(before ?? [])].filter((address) => !recorded.has(address));
  for (const address of lost) {
    console.error(`${list}  lost-address  /${address} was recorded and is gone → bring it back`);
  }
  if (lost.length > 0) process.exitCode = 1;
}
