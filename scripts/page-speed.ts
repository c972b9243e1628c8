import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { languageCodes } from '../src/i18n/languages.ts';
import { siteAddress } from '../src/i18n/site-address.ts';
import { collections } from '../src/schemas/list.ts';
import { AuditedSite } from '../src/testing/audit/audited-site.ts';
import { compressingServer, listen } from '../src/testing/audit/compressing-server.ts';
import { pageMarkdown } from '../src/testing/audit/page-markdown.ts';
import { visitSlowly, type SlowVisit } from '../src/testing/audit/slow-visit.ts';
import {
  buildStarlight,
  installStarlight,
  writeStarlight,
} from '../src/testing/bench/starlight-project.ts';

/**
 * `node scripts/page-speed.ts [folder] [--page en/guidance/latvia/] [--runs 5]`: how long a reader on
 * Slow 4G with a slow phone waits for a page to read, the first time; and beside it a Starlight page
 * of the same words, which is made for the purpose. Exit code 1 where our largest paint takes more
 * than `most` of the time of Starlight's. `--alone` leaves Starlight out.
 */
const most = 0.6;
const { values, positionals } = parseArgs({
  options: {
    page: { type: 'string' },
    runs: { type: 'string', default: '5' },
    alone: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const site = new AuditedSite(
  resolve(positionals[0] ?? process.env['SILTA_OUTPUT'] ?? 'dist'),
  siteAddress(),
);
const path = values.page ?? firstEntries('en').find((page) => page.includes('/guidance/'));
if (path === undefined || !site.has(`${path}index.html`)) {
  console.error(`${site.folder} has no page ${path}`);
  process.exit(2);
}
const peer = mkdtempSync(join(tmpdir(), 'silta-starlight-'));
const closing: (() => void)[] = [];
try {
  const places = [{ name: 'Silta', address: `${await site.served()}${path}` }];
  if (!values.alone) places.push({ name: 'Starlight', address: await starlight(path) });
  await compare(places);
} finally {
  await site.close();
  for (const close of closing) close();
  rmSync(peer, { recursive: true, force: true });
}

/** The page, and an entry of every collection for the sidebar, as Starlight sets them. */
async function starlight(page: string): Promise<string> {
  const pages = languageCodes.flatMap((code) => [
    ...new Set([page.replace(/^[^/]+/, code), ...firstEntries(code)]),
  ]);
  const texts = pages
    .filter((each) => site.has(`${each}index.html`))
    .map((each) => {
      const [language = '', ...rest] = each.split('/').filter(Boolean);
      return { language, path: rest.join('/'), ...pageMarkdown(site.read(`${each}index.html`)) };
    });
  writeStarlight(peer, texts, { extension: 'md' });
  console.error('Starlight is installed and built in a temporary folder …');
  installStarlight(peer);
  buildStarlight(peer);
  const serve = sirv(join(peer, 'dist'));
  const plain = await listen(
    createServer((request, response) => serve(request, response, () => void response.end())),
  );
  const packing = await listen(compressingServer(plain.origin));
  closing.push(plain.close, packing.close);
  return `${packing.origin}/${page}`;
}

/** The first entry of every collection in a language. */
function firstEntries(code: string): string[] {
  return collections.flatMap((collection) => {
    const pattern = new RegExp(`^${code}/${collection}/[^/]+/index\\.html$`);
    const found = site.files.filter((each) => pattern.test(each) && !/\/(all|map)\//.test(each));
    return found.slice(0, 1).map((each) => each.replace(/index\.html$/, ''));
  });
}

/** Visits both in turn, so that what else the machine does falls on both; the first is to warm up. */
async function compare(places: readonly { name: string; address: string }[]): Promise<void> {
  const browser = await site.browser();
  const visits = new Map(places.map(({ name }) => [name, [] as SlowVisit[]]));
  for (let run = 0; run <= Number(values.runs); run += 1) {
    for (const { name, address } of places) {
      const visit = await visitSlowly(browser, address);
      if (run > 0) visits.get(name)?.push(visit);
    }
  }
  console.log(
    `/${path}: Slow 4G, processor ${4} times as slow, first visit, ${values.runs} runs\n`,
  );
  console.log('           LCP ms, median / best     CLS   TBT ms   requests    bytes');
  for (const [name, all] of visits) {
    const of = (key: keyof SlowVisit) => all.map((visit) => visit[key]);
    const lcp = `${median(of('lcp')).toFixed(0)} / ${Math.min(...of('lcp')).toFixed(0)}`;
    console.log(
      [
        name.padEnd(10),
        lcp.padStart(22),
        median(of('cls')).toFixed(3).padStart(7),
        median(of('tbt')).toFixed(0).padStart(8),
        String(median(of('requests'))).padStart(10),
        median(of('bytes')).toFixed(0).padStart(8),
      ].join(' '),
    );
  }
  const [ours, theirs] = [...visits.values()].map((all) => all.map(({ lcp }) => lcp));
  if (!ours || !theirs) return;
  const ratio = median(ours) / median(theirs);
  const best = Math.min(...ours) / Math.min(...theirs);
  console.log(
    `\nLCP of Starlight: ${ratio.toFixed(2)} (best ${best.toFixed(2)}), at most ${most}.`,
  );
  if (ratio > most) process.exitCode = 1;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
