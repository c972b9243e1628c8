import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../i18n/languages.ts';
import { makeList } from '../../offline/make-list.ts';
import { neededFiles } from '../../offline/needed-files.ts';
import { listAddress, packAddress } from '../../offline/offline-list.ts';
import { parseMarkup } from './markup.ts';
import { checkOffline } from './offline.ts';
import { readPage } from './page.ts';

const files: Record<string, string> = {
  '_astro/site.css': 'body{}',
  ...Object.fromEntries(
    languageCodes.map((code) => [
      `${code}/index.html`,
      '<link rel="stylesheet" href="/_astro/site.css"><h1>المكتبة</h1>',
    ]),
  ),
};

/** What the check says of a site whose files were changed after its lists were written. */
function problemsWhere(changed: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const put = (path: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  };
  const written = new Set(Object.keys(files));
  for (const code of languageCodes) {
    const { list, packs } = makeList(neededFiles(Object.keys(files), code), (path) =>
      new TextEncoder().encode(files[path]),
    );
    put(listAddress(code), JSON.stringify(list));
    written.add(listAddress(code));
    for (const [name] of packs) written.add(packAddress(name));
  }
  const all = { ...files, ...changed };
  for (const [path, text] of Object.entries(all)) put(path, text);
  const pages = Object.entries(all)
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, text]) => [path, readPage(path, parseMarkup(text))] as const);
  const site = {
    address: { origin: 'https://example.org', base: '/' },
    files: new Set([...written, ...Object.keys(changed)]),
    pages: new Map(pages),
  };
  return checkOffline(site, folder).map(({ path, rule, what }) => `${path} ${rule} ${what}`);
}

describe('what can be kept on a device', () => {
  test('is whole where nothing came after the lists', () => {
    expect(problemsWhere({})).toEqual([]);
  });

  test('lacks a page that was written later, and what it loads', () => {
    expect(
      problemsWhere({ 'ar/new/index.html': '<script src="/_astro/new.js"></script><h1>جديد</h1>' }),
    ).toEqual([
      'offline/ar.json offline-lacks ar/new/index.html of ar/new/index.html',
      'offline/ar.json offline-lacks _astro/new.js of ar/new/index.html',
    ]);
  });

  test('is not what the list says where a page was altered later', () => {
    expect(problemsWhere({ 'lv/index.html': '<h1>Bibliotēka</h1>' })).toEqual([
      'offline/lv.json offline-hash lv/ is not what the list says',
    ]);
  });
});
