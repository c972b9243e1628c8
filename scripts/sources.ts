import { parseArgs } from 'node:util';
import { siteAddress } from '../src/i18n/site-address.ts';
import { loadLibrary } from '../src/library/library.ts';
import { checkSourceAddresses } from '../src/library/source-check/check.ts';
import { machineClock } from '../src/library/source-check/clock.ts';
import { summarise } from '../src/library/source-check/summary.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run sources -- --check [--limit N] [--only ID]`: visits the addresses of the sources and
 * writes what it finds into `content/source-check.yaml`, which `npm run status` reads. What was
 * visited within seven days is left alone, but for `--only` (which can be repeated).
 */
const usage = 'usage: npm run sources -- --check [--limit N] [--only ID …]';
const folder = contentFolderOrExit();

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { check, limit, only } = settings();
  if (!check || (limit !== undefined && !(Number.isInteger(limit) && limit > 0))) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  if (!process.env['SILTA_SITE']) {
    throw new Error('Set SILTA_SITE to the address of the site: those visited see who asks.');
  }
  const { origin, base } = siteAddress();
  const sources = [...loadLibrary(folder).sources.values()];
  const strangers = (only ?? []).filter((id) => !sources.some((source) => source.id === id));
  if (strangers.length > 0) throw new Error(`There is no source "${strangers.join('", "')}".`);
  const results = await checkSourceAddresses(folder, sources, {
    clock: machineClock,
    userAgent: `Silta-source-check/1 (+${origin}${base})`,
    limit,
    only,
    onResult: ({ check: { id, status, httpStatus }, failure }) =>
      console.log(`${status.padEnd(11)}  ${httpStatus ?? failure}  ${id}`),
  });
  console.log(`\n${summarise(results, sources.length).join('\n')}`);
}

function settings() {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean' },
        limit: { type: 'string' },
        only: { type: 'string', multiple: true },
      },
    });
    return { ...values, limit: values.limit === undefined ? undefined : Number(values.limit) };
  } catch {
    return { check: false, limit: undefined, only: undefined };
  }
}
