import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { largeSite } from '../src/testing/large-site.ts';

/**
 * `node scripts/check-speed.ts [TEXTS …]`: how long the check takes, and how much memory, on copies
 * of the small test library in all languages, with 500, 1,000 and 2,000 texts or as many as named.
 * Options of Node before the script are those of the check too.
 */
const sizes = process.argv.slice(2).map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('usage: node scripts/check-speed.ts [TEXTS …]');
  process.exit(2);
}

// Node tells the most memory that a process ever held only from within it.
const tellUsage = `data:text/javascript,process.on('exit', () =>
  process.stderr.write(JSON.stringify(process.resourceUsage())))`;

interface Usage {
  /** In KiB. */
  readonly maxRSS: number;
  /** In millionths of a second. */
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
}

console.log(
  '| texts | files | seconds | of processor | peak memory |\n| --: | --: | --: | --: | --: |',
);
for (const size of sizes.length > 0 ? sizes : [500, 1000, 2000]) {
  const { folder, texts, files } = largeSite(size);
  try {
    // The quickest of three: whatever else the machine does only makes it slower.
    const runs = [1, 2, 3].map(() => timeCheck(folder));
    const [{ seconds, usage }] = runs.sort((a, b) => a.seconds - b.seconds) as [Run, ...Run[]];
    const processor = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    const times = [seconds, processor].map((each) => each.toFixed(1));
    const counts = [texts, files].map((count) => count.toLocaleString('en'));
    const memory = `${Math.round((usage.maxRSS * 1024) / 1e6)} MB`;
    console.log(`| ${[...counts, ...times, memory].join(' | ')} |`);
  } finally {
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

interface Run {
  readonly seconds: number;
  readonly usage: Usage;
}

function timeCheck(folder: string): Run {
  const script = [join(import.meta.dirname, 'check.ts'), '--format', 'terminal'];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, '--import', tellUsage, ...script],
    { encoding: 'utf8', env: { ...process.env, SILTA_CONTENT: folder } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the check says of the copies:\n${stdout}${stderr}`);
  return { seconds, usage: JSON.parse(stderr) as Usage };
}
