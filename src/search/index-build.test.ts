import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureEntries, fixtureLanguages, writeFixtureSite } from './fixture-site.ts';
import { buildSearchIndexes } from './index-build.ts';

let site = '';

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'silta-index-'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

const [en, , lv, , , ar, sr] = fixtureLanguages;

describe('buildSearchIndexes', () => {
  test('makes an index of each language, with its stemmer and without what is not needed', async () => {
    await writeFixtureSite(site);
    await mkdir(join(site, 'search-index/old'), { recursive: true });
    const reports = await buildSearchIndexes({ site, languages: [lv, ar, sr] });

    const pages = Object.keys(fixtureEntries).length;
    expect(reports.map((report) => [report.code, report.pages])).toEqual([
      ['lv', pages],
      ['ar', pages],
      ['sr', pages],
    ]);
    for (const { words, bytes } of reports) {
      expect(words).toBeGreaterThan(50);
      expect(bytes).toBeLessThan(160_000);
    }
    expect(await readdir(join(site, 'search-index'))).toEqual(['ar', 'lv', 'sr']);
    for (const [code, program] of [
      ['lv', 'wasm.unknown.pagefind'],
      ['ar', 'wasm.ar.pagefind'],
      ['sr', 'wasm.sr.pagefind'],
    ] as const) {
      const files = await readdir(join(site, 'search-index', code));
      const scripts = files.filter((name) => /\.(js|css)$|^wasm/.test(name)).sort();
      expect(scripts).toEqual(['pagefind.js', program]);
    }
  });

  test('hands its files to another writer, and touches no disk', async () => {
    await writeFixtureSite(site);
    const written: string[] = [];
    const write = (path: string) => Promise.resolve(void written.push(path));
    const [report] = await buildSearchIndexes({ site, languages: [en], write });
    expect(written).toContain('search-index/en/pagefind-entry.json');
    expect(written).toHaveLength(report?.files ?? 0);
    expect(await readdir(site)).not.toContain('search-index');
  });

  test.each([
    ['has no folder', undefined],
    ['has no page that says what is to be found', '<html><body><p>data-pagefind-body</p></body>'],
  ])('says which language %s, and keeps the index that was', async (_, page) => {
    await writeFixtureSite(site);
    await mkdir(join(site, 'search-index/en'), { recursive: true });
    if (page) {
      await mkdir(join(site, 'qps'));
      await writeFile(join(site, 'qps/index.html'), page);
    }
    const languages = [en, { code: 'qps', tag: 'qps', stemmer: 'und' }];
    await expect(buildSearchIndexes({ site, languages })).rejects.toThrow(
      `search index: no page below ${join(site, 'qps')} has data-pagefind-body`,
    );
    expect(await readdir(join(site, 'search-index'))).toEqual(['en']);
  });
});
