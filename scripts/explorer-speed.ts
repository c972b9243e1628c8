import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findInstalled } from '../src/testing/browser/chromium.ts';
import { indexFacets, narrow } from '../src/explorer/engine.ts';
import type { ExplorerFile } from '../src/explorer/explorer-file.ts';
import { orderEntries } from '../src/explorer/order.ts';
import { siteAddress } from '../src/i18n/site-address.ts';
import { siteServer } from './site-server.ts';

/**
 * `node scripts/explorer-speed.ts [ENTRIES]`: how long a list of that many case studies (2,000) takes
 * to answer a reader: the parts in Node, and a tick to the next picture in a browser on a processor
 * six times as slow. It needs a built site (`SILTA_OUTPUT`, or `dist`), whose list it repeats.
 */
const wanted = Number(process.argv[2] ?? 2000);
const folder = resolve(process.env['SILTA_OUTPUT'] ?? 'dist');
const slowdown = 6;

const real = JSON.parse(
  readFileSync(join(folder, 'en/case-studies/explorer.json'), 'utf8'),
) as ExplorerFile;
const file: ExplorerFile = {
  ...real,
  entries: Array.from({ length: wanted }, (_, index) => {
    const entry = real.entries[index % real.entries.length];
    return entry && { ...entry, population: 500 + ((index * 7919) % 900_000) };
  }).filter((entry) => entry !== undefined),
};

const widths = file.facets.map(({ values }) => values.length);
const codes = file.entries.map((entry) => entry.codes);
const index = indexFacets(widths, codes);
const chosen = new Set([0, 3, (widths[0] ?? 0) + 1]);
console.log(
  `${file.entries.length} entries, ${widths.reduce((sum, width) => sum + width, 0)} values`,
);
tell('sorting entries into values', () => indexFacets(widths, codes));
tell('narrowing, with all counts', () => narrow(index, chosen));
tell('ordering by closeness', () =>
  orderEntries(file, 'close', { country: 'LV', population: 20_000, role: 'leads' }),
);
await inBrowser();

function tell(what: string, act: () => unknown): void {
  for (let round = 0; round < 5; round += 1) act();
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  console.log(`${what.padEnd(36)} ${median(times).toFixed(2)} ms`);
}

async function inBrowser(): Promise<void> {
  const { base } = siteAddress();
  const server = siteServer(folder, base);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const executablePath = findInstalled();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath !== undefined && { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.route('**/case-studies/explorer.json', (route) => route.fulfill({ json: file }));
    await page.route('**/en/case-studies/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: repeatRows(await response.text()) });
    });
    await page.goto(`http://127.0.0.1:${port}${base}en/case-studies/?status=running`);
    await page.waitForSelector('.situation-form', { state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const [what, selector] of [
      ['ticking a theme', '[name="theme"][value="housing"]'],
      ['ticking a target group', '[name="target"][value="families"]'],
      ['clearing all', '[data-facet-clear]'],
    ] as const)
      console.log(`${`${what} (slow phone)`.padEnd(36)} ${await timeClick(page, selector)} ms`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The list of a page with its rows repeated until there are as many as wanted. */
function repeatRows(html: string): string {
  const [, rows = ''] =
    /<ul class="rows" data-explorer-rows[^>]*>([\s\S]*?)<\/ul>/.exec(html) ?? [];
  const items = rows.split(/(?=<li class="row")/).filter((item) => item.trim() !== '');
  const many = Array.from({ length: wanted }, (_, row) => items[row % items.length]);
  return html.replace(rows, many.join(''));
}

/** From a click to the picture after it, in milliseconds: the median of five, each undone. */
async function timeClick(page: Page, selector: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    times.push(
      await page.evaluate(async (what) => {
        const element = document.querySelector<HTMLElement>(what);
        const start = performance.now();
        element?.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }, selector),
    );
    await page.evaluate(() => history.back());
    await page.waitForTimeout(600);
  }
  return median(times).toFixed(0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
