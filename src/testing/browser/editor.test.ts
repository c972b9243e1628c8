import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { parse } from 'yaml';
import { caseStudyRecordSchema } from '../../schemas/case-study.ts';
import { listFiles } from '../../library/files.ts';
import { findingsIn, fixtureSite } from '../fixture-site.ts';
import { runScriptWith } from '../run-script.ts';
import { test } from './browsing.ts';

let server: Server;
let address: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'silta-editor-'));
  const settings = { SILTA_EDITOR: 'github:silta-example/library', SILTA_CONTENT: fixtureSite() };
  const { status, stderr } = runScriptWith(settings, 'editor.ts', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/`;
}, 60_000);

afterAll(() => server.close());

type Files = Record<string, string>;

/** The fixture's files as a repository: what the browser is given as its local copy. */
function repository(): Files {
  const folder = fixtureSite();
  const texts = listFiles(folder).filter((path) => /\.(mdx|yaml)$/.test(path));
  return {
    '.git/HEAD': 'ref: refs/heads/main\n',
    ...Object.fromEntries(
      texts.map((path) => [`content/${path}`, readFileSync(join(folder, path), 'utf8')]),
    ),
  };
}

/** Puts files into the browser's own file system and lets the editor pick that as its folder. */
async function offer(page: Page, files: Files): Promise<void> {
  await page.addInitScript((given: Files) => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('library', { create: true });
      for (const [path, text] of Object.entries(given)) {
        const [name = '', ...parents] = path.split('/').reverse();
        let parent = folder;
        for (const part of parents.reverse())
          parent = await parent.getDirectoryHandle(part, { create: true });
        const file = await parent.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return folder;
    };
    Object.assign(globalThis, { showDirectoryPicker: pick });
  }, files);
}

/** A file as it now lies in the browser's own file system. */
async function written(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted: string) => {
    let parent = await (await navigator.storage.getDirectory()).getDirectoryHandle('library');
    const [name = '', ...parents] = wanted.split('/').reverse();
    for (const part of parents.reverse()) parent = await parent.getDirectoryHandle(part);
    return (await (await parent.getFileHandle(name)).getFile()).text();
  }, path);
}

async function openLocally(page: Page, collection: string, entry: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /local repository/i }).click();
  await page.getByText(collection, { exact: true }).first().click();
  await page.getByText(entry).first().click();
  await page.getByRole('textbox').first().waitFor();
}

const wait = { timeout: 20_000 };

/** Writes into a field once it shows what it held, and saves once the editor has seen the change. */
async function fillAndSave(page: Page, name: string, old: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name }).first();
  await expect.poll(() => field.inputValue(), wait).toBe(old);
  await field.fill(value);
  // The editor takes a change over a moment after it was typed.
  await page.waitForTimeout(1000);
  await page.getByRole('button', { name: /^save/i }).first().click();
}

/** A text in two parts: the front matter, and the body byte for byte. */
function split(text: string): { head: Record<string, unknown>; body: string } {
  const end = text.indexOf('\n---\n', 4) + 5;
  return { head: parse(text.slice(4, end - 5)) as Record<string, unknown>, body: text.slice(end) };
}

/** What a record says: numbers as text and `uncertain: false` mean the same as the shorter forms. */
function valueOf(text: string): object {
  const record = caseStudyRecordSchema.parse(parse(text));
  const claims = record.claims.map((claim) =>
    claim.uncertain === false ? { ...claim, uncertain: undefined } : claim,
  );
  return { ...record, claims };
}

/** What the check finds in the fixture once a file of it has been written by the editor. */
function mistakesWith(path: string, text: string): string[] {
  const folder = fixtureSite();
  writeFileSync(join(folder, path.replace('content/', '')), text);
  return findingsIn(folder);
}

describe('the browser editor', () => {
  test.for([
    ['English', 'case-studies/shared-garden/en.mdx', 'A garden, mended'],
    ['Arabic', 'guidance/first-weeks/ar.mdx', 'رتّبوا الشهر الأول'],
    ['Latvian', 'handbooks/welcome-book/lv.mdx', 'Sagaidīšanas grāmata, labota'],
  ] as const)(
    'changes a title in %s and nothing else: the body stays byte for byte the same',
    async ([language, file, title], { open }) => {
      const page = await open('en/');
      const files = repository();
      await offer(page, files);
      const elsewhere: string[] = [];
      const isElsewhere = (url: string) => !/^(blob|data):/.test(url) && !url.startsWith(address);
      page.on('response', (response) => {
        if (isElsewhere(response.url())) elsewhere.push(response.url());
      });
      // The policy of the page stops what the editor would fetch from others before it is sent.
      page.on('requestfailed', (request) => {
        if (isElsewhere(request.url()) && request.failure()?.errorText !== 'csp')
          elsewhere.push(request.url());
      });
      const before = files[`content/${file}`] ?? '';
      const old = String(split(before).head['title']);
      const collection = {
        'case-studies': 'case studies',
        guidance: 'guidance',
        handbooks: 'handbooks',
      }[file.split('/')[0] as 'guidance'];
      await openLocally(page, `${language}: ${collection}`, old);
      await fillAndSave(page, 'Title', old, title);
      await expect.poll(() => written(page, `content/${file}`), wait).not.toBe(before);

      const after = await written(page, `content/${file}`);
      expect(split(after).body).toBe(split(before).body);
      expect(split(after).head).toEqual({ ...split(before).head, title });
      expect(mistakesWith(`content/${file}`, after)).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  test('changes a record and leaves what it has no field for as it was', async ({ open }) => {
    const page = await open('en/');
    const files = repository();
    await offer(page, files);
    const path = 'content/case-studies/shared-garden/record.yaml';
    const before = files[path] ?? '';
    await openLocally(page, 'Records: case studies', 'shared-garden');
    await fillAndSave(page, 'Published', '2026-03-01', '2026-04-01');
    await expect.poll(() => written(page, path), wait).not.toBe(before);

    const after = await written(page, path);
    expect(valueOf(after)).toEqual({ ...valueOf(before), published: '2026-04-01' });
    expect(mistakesWith(path, after)).toEqual([]);
  });

  test('changes a question and leaves the stamps of its translations', async ({ open }) => {
    const page = await open('en/');
    const files = repository();
    await offer(page, files);
    const path = 'content/questions/who-asks-again.yaml';
    const before = files[path] ?? '';
    await openLocally(page, 'Questions', 'who-asks-again');
    await fillAndSave(page, 'Checked', '2026-03-01', '2026-04-01');
    await expect.poll(() => written(page, path), wait).not.toBe(before);

    const after = await written(page, path);
    expect(parse(after)).toEqual({ ...parse(before), checked: '2026-04-01' });
    expect(after).toContain('of: e15939d0ca91');
    expect(mistakesWith(path, after)).toEqual([]);
  });
});
