import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browsing.ts';
import { templatePaths } from './templates.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

describe.each(['en', 'ar'])('in %s', (code) => {
  test.for(templatePaths)('axe finds nothing on %s, light and dark, narrow and wide', async ([, path], { open }) => {
    const page = await open(`${code}/${path}`, { reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await violations(page)).map((fault) => `${width} ${colorScheme} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  }, 90_000);
});

test('axe finds nothing on the first page and on the page that does not exist', async ({ open }) => {
  for (const path of ['', '404.html']) {
    const page = await open(path);
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
  }
});

test('axe finds nothing with a note, the language menu and the evidence open', async ({ open }) => {
  const page = await open('en/case-studies/cities-withrefugees/');
  await page.evaluate(axe);
  await page.click('.evidence-why summary');
  await page.click('.language-menu summary');
  expect(await violations(page)).toEqual([]);
  await page.click('.sixty .figure');
  expect(await violations(page)).toEqual([]);
});

test('axe itself works: it finds an image without words', async ({ open }) => {
  const page = await open('en/about/');
  await page.evaluate(axe);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await violations(page)).join()).toContain('image-alt');
});

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
}

/** What axe holds against the page: the rule, how often, the first place and why. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`);
}
