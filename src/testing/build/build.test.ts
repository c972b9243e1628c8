import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { siteServer } from '../../../scripts/site-server.ts';
import { listFiles } from '../../library/files.ts';
import { fixtureSite, withMistake } from '../fixture-site.ts';
import { clickThrough } from './click-through.ts';
import { startDevServer } from './dev-server.ts';
import { runScriptWith } from '../run-script.ts';

const place = mkdtempSync(join(tmpdir(), 'silta-build-'));
const output = join(place, 'site');
const settings = { SILTA_OUTPUT: output, SILTA_SITE: 'https://example.org/repo' };
const page = (path: string) => readFileSync(join(output, path), 'utf8');

/** Every file of the built site with when it was written. */
const stateOf = () =>
  listFiles(output).map((path) => `${path} ${statSync(join(output, path)).mtimeMs}`);

let built: ReturnType<typeof runScriptWith>;
let content: string;

beforeAll(() => {
  content = fixtureSite();
  built = runScriptWith({ ...settings, SILTA_CONTENT: content }, 'build.ts');
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a site built from another content folder, for an address with a path,', () => {
  test('is whole, with an index in every language', () => {
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
    expect(listFiles(output)).toEqual(
      expect.arrayContaining([
        'index.html',
        'ar/case-studies/shared-garden/index.html',
        'lv/case-studies/shared-garden/cite.ris',
        'search-index/sr/pagefind-entry.json',
      ]),
    );
  });

  test('has nothing of the content folder of the project', () => {
    expect(existsSync(join(output, 'en/case-studies/siin-ja-saal'))).toBe(false);
  });

  test('keeps every link and file under its path', () => {
    const html = page('ar/case-studies/shared-garden/index.html');
    const addresses = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, to]) => to);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((to) => !to?.startsWith('/repo/'))).toEqual([]);
    expect(html).toContain('https://example.org/repo/');
  });

  test('leads a reader through it in a browser, and nothing is missing or stopped', async () => {
    const server = siteServer(output, '/repo/').listen(0, '127.0.0.1');
    const browser = await chromium.connect(inject('browser'));
    try {
      const { port } = server.address() as AddressInfo;
      const { steps, faults } = await clickThrough(browser, `http://127.0.0.1:${port}/repo/`);
      expect(faults).toEqual([]);
      expect(steps).toEqual([
        '/repo/',
        '/repo/en/',
        '/repo/en/case-studies/',
        '/repo/en/case-studies/shared-garden/',
        '/repo/en/search/?q=garden',
        expect.stringMatching(/^\/repo\/en\/case-studies\/shared-garden\//),
        '/repo/ar/case-studies/shared-garden/',
        '/repo/ar/compare/?ids=shared-garden',
        '/repo/ar/case-studies/shared-garden/',
      ]);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  }, 90_000);

  test('passes the checks of the built output', () => {
    const { status, stdout } = runScriptWith(
      { ...settings, SILTA_CONTENT: content },
      'check-output.ts',
      output,
    );
    expect(stdout).toContain('nothing found');
    expect(status).toBe(0);
  }, 120_000);
});

describe('a build of content with mistakes', () => {
  const record = 'case-studies/shared-garden/record.yaml';
  const text = 'case-studies/shared-garden/lv.mdx';

  test('tells all of them and leaves the last good build as it was', () => {
    const before = stateOf();
    const content = withMistake(
      { file: record, append: '\ncolour: green\n' },
      { file: text, append: '\n{process.exit(0)}\n' },
    );
    const { status, stderr } = runScriptWith({ ...settings, SILTA_CONTENT: content }, 'build.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/record\.yaml:\d+:1 {2}unknown-field /);
    expect(stderr).toMatch(/lv\.mdx:\d+:1 {2}refused-code /);
    expect(stateOf()).toEqual(before);
    expect(existsSync(`${output}.next`)).toBe(false);
  }, 60_000);
});

test('while editing, a page shows a figure as soon as the record has it, and fails on a mistake', async () => {
  const content = fixtureSite();
  const { address, stop } = await startDevServer(content);
  const page = `${address}en/case-studies/shared-garden/`;
  const html = async () => (await fetch(page)).text();
  const status = async () => (await fetch(page)).status;
  const record = join(content, 'case-studies/shared-garden/record.yaml');
  const before = readFileSync(record, 'utf8');
  try {
    await vi.waitFor(async () => expect(await html()).toContain('<data value="64">'), 15_000);

    writeFileSync(record, before.replace('value: 64\n', 'value: 987654\n'));
    await vi.waitFor(async () => expect(await html()).toContain('987,654'), 15_000);

    writeFileSync(record, before.replace('- id: gardeners\n', '- id: Not An Id\n'));
    await vi.waitFor(async () => expect(await status()).toBe(500), 15_000);

    writeFileSync(record, before);
    await vi.waitFor(async () => expect(await status()).toBe(200), 15_000);
  } finally {
    stop();
  }
}, 120_000);
