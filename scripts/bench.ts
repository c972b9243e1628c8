import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchLibrary, peerTexts } from '../src/testing/bench/bench-library.ts';
import { measuredRun, type MeasuredRun } from '../src/testing/bench/measured-run.ts';
import { installStarlight, writeStarlight } from '../src/testing/bench/starlight-project.ts';

/**
 * `npm run bench -- [TEXTS …] [--rounds N] [--alone]`: builds libraries of so many texts (120 and
 * 1,200) in the content model of the site, in seven languages and with all that a build makes, and
 * beside each a Starlight site of the same texts in the same round; and both again after one text
 * has changed. Ratios of one round hold on any machine, seconds on none other. `--alone` leaves the
 * peer out. It needs bash, and npm to fetch the peer.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '1' }, alone: { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [120, 1200];
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('usage: npm run bench -- [TEXTS …] [--rounds N] [--alone]');
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'silta-bench-'));
const peer = join(place, 'starlight');

try {
  console.log(
    '| texts | site | pages | processor | by the clock | index | peak memory | one text changed | files | size |',
  );
  console.log('| --: | --- | --: | --: | --: | --: | --: | --: | --: | --: |');
  for (const size of sizes) {
    const { folder, texts } = benchLibrary(size);
    if (!values.alone) {
      rmSync(join(peer, 'src'), { recursive: true, force: true });
      writeStarlight(peer, peerTexts(folder));
      if (!existsSync(join(peer, 'node_modules'))) installStarlight(peer);
    }
    for (let round = 0; round < rounds; round++) {
      const own = await measureOwn(folder);
      print(texts, 'Silta', own);
      if (values.alone) continue;
      const theirs = await measurePeer();
      print(texts, 'Starlight', theirs);
      console.log(`| ${[texts, 'ratio', '', ...ratios(own, theirs)].join(' | ')} | | |`);
    }
    rmSync(dirname(folder), { recursive: true, force: true });
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

interface Measured {
  readonly clean: MeasuredRun;
  readonly again: MeasuredRun;
  /** Seconds by the clock, as the build itself tells. */
  readonly index: number;
  readonly pages: number;
  readonly files: number;
  /** In bytes. */
  readonly size: number;
}

async function measureOwn(content: string): Promise<Measured> {
  const output = join(place, 'silta');
  rmSync(output, { recursive: true, force: true });
  rmSync(join(root, 'node_modules/.cache/silta'), { recursive: true, force: true });
  const env = { SILTA_CONTENT: content, SILTA_OUTPUT: output, SILTA_SITE: 'https://example.org/' };
  const build = () => measuredRun(['npm', 'run', 'build'], { cwd: root, env });
  const clean = await build();
  appendFileSync(join(content, 'guidance/first-weeks-1/en.mdx'), changed);
  const again = await build();
  const index = Number(/^index .* ([\d.]+) s by the clock/m.exec(clean.output)?.[1]);
  return { clean, again, index, ...sizeOf(output) };
}

const changed = '\nOne sentence more. <Cite source="garden-report" />\n';

async function measurePeer(): Promise<Measured> {
  rmSync(join(peer, 'dist'), { recursive: true, force: true });
  rmSync(join(peer, 'node_modules/.astro'), { recursive: true, force: true });
  const env = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const command = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
  const build = () => measuredRun(command, { cwd: peer, env });
  const clean = await build();
  appendFileSync(
    join(peer, 'src/content/docs/en/guidance/first-weeks-1.mdx'),
    changed.replace(/ <Cite.*>/, ''),
  );
  const again = await build();
  const index = Number(/search index in ([\d.]+)s/.exec(clean.output)?.[1]);
  return { clean, again, index, ...sizeOf(join(peer, 'dist')) };
}

function sizeOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    size: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}

function print(texts: number, name: string, { clean, again, index, pages, files, size }: Measured) {
  const cells = [
    texts.toLocaleString('en'),
    name,
    pages.toLocaleString('en'),
    `${clean.processor.toFixed(1)} s`,
    `${clean.wall.toFixed(1)} s`,
    `${index.toFixed(1)} s`,
    clean.peak === undefined ? 'not known' : `${Math.round(clean.peak).toLocaleString('en')} MiB`,
    `${again.processor.toFixed(1)} s`,
    files.toLocaleString('en'),
    `${Math.round(size / 1e6)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** What we take for each unit of the peer's: processor, clock, index, memory, one text changed. */
function ratios(own: Measured, theirs: Measured): string[] {
  return [
    own.clean.processor / theirs.clean.processor,
    own.clean.wall / theirs.clean.wall,
    own.index / theirs.index,
    (own.clean.peak ?? Number.NaN) / (theirs.clean.peak ?? Number.NaN),
    own.again.processor / theirs.again.processor,
  ].map((ratio) => ratio.toFixed(2));
}
