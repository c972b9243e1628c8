import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLexicon } from '../analysis/lexicon-file.ts';
import { readFragment } from '../files/fragment-file.ts';
import { fixtureEntries, fixtureLanguages, writeFixtureSite } from './fixture-site.ts';
import { buildSearchIndexes } from './index-build.ts';

let site = '';

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'silta-index-'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

const [en, , lv, , , ar, sr] = fixtureLanguages;

describe('buildSearchIndexes', () => {
  test('makes an index of each language, without what is not needed', async () => {
    await writeFixtureSite(site);
    await mkdir(join(site, 'search-index/old'), { recursive: true });
    const reports = await buildSearchIndexes({ site, languages: [lv, ar, sr] });

    const pages = Object.keys(fixtureEntries).length;
    expect(reports.map((report) => [report.code, report.pages])).toEqual([
      ['lv', pages],
      ['ar', pages],
      ['sr', pages],
    ]);
    for (const { words, keys, bytes } of reports) {
      expect(words).toBeGreaterThan(50);
      expect(keys).toBeLessThanOrEqual(words);
      expect(bytes).toBeLessThan(160_000);
    }
    expect(await readdir(join(site, 'search-index'))).toEqual(['ar', 'lv', 'sr']);
    for (const code of ['lv', 'ar', 'sr']) {
      const files = await readdir(join(site, 'search-index', code));
      expect(files.filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual([
        'concepts.json',
        'fragment',
        'index',
        'lexicon.txt',
        'pagefind-entry.json',
        'pagefind.js',
        'pages.json',
        'wasm.unknown.pagefind',
      ]);
    }
  });

  test('keeps the text of a page as the page shows it, its sections at their words', async () => {
    await writeFixtureSite(site);
    await buildSearchIndexes({ site, languages: [lv] });
    const folder = join(site, 'search-index/lv/fragment');
    const fragments = await Promise.all(
      (await readdir(folder)).map(async (name) =>
        readFragment(new Uint8Array(await readFile(join(folder, name)))),
      ),
    );
    const page = fragments.find(({ url }) => url === '/lv/case-studies/siin-ja-saal/');
    expect(page?.content).toBe(
      'Siin ja Saal: mentorēšana pāros. Brīvprātīgie un bēgļi mācās viens no otra. Kas darīts. ' +
        'Pāri tikās katru nedēļu pašvaldības bibliotēkās. Rezultāti. Bēgļi atrada mājokli, draugus ' +
        'un pakalpojumus. Latvietis kļuva par mentoru.',
    );
    expect(
      page?.anchors.map(({ id, location }) => [id, page.content.split(' ')[location]]),
    ).toEqual([
      ['done', 'Kas'],
      ['results', 'Rezultāti.'],
    ]);
    expect(page?.filters).toMatchObject({ theme: ['language', 'housing'], text: ['lv'] });
  });

  test('names the file of a page anew when its words change and its keys do not', async () => {
    const names = async () => (await readdir(join(site, 'search-index/lv/fragment'))).sort();
    await writeFixtureSite(site);
    await buildSearchIndexes({ site, languages: [lv] });
    const before = await names();
    const path = join(site, 'lv/case-studies/siin-ja-saal/index.html');
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace('Bēgļi atrada', 'Bēgļi  atrada:'));
    await buildSearchIndexes({ site, languages: [lv] });
    const after = await names();
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  });

  test('finds a page by what the site knows of it, and says what it is called', async () => {
    await writeFixtureSite(site);
    const written = new Map<string, Uint8Array>();
    const write = (path: string, content: Uint8Array) =>
      Promise.resolve(void written.set(path, content));
    const knowledge = () => ({
      knowledgeOf: () => ({ names: ['هنا وهناك', 'Овде'], labels: ['Mājoklis'] }),
      concepts: [{ path: 'themes/housing/', labels: ['Mājoklis', 'dzīvesvieta'] }],
    });
    await buildSearchIndexes({ site, languages: [lv], knowledge, write });
    const text = (name: string) =>
      new TextDecoder().decode(written.get(`search-index/lv/${name}`) ?? new Uint8Array());
    const { pages } = JSON.parse(text('pages.json')) as { pages: string[][] };
    expect(pages[0]?.slice(4)).toEqual(['هنا وهناك', 'Овде']);
    expect(JSON.parse(text('concepts.json'))).toEqual([
      ['themes/housing/', ['Mājoklis', 'dzīvesvieta'], [['majokli'], ['dzivesvieta']]],
    ]);
    const lexicon = readLexicon(text('lexicon.txt'));
    expect(lexicon.keys).toContain('majokli');
    expect(lexicon.absent).toEqual(['dzivesvieta']);
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
    const languages = [en, { code: 'qps', tag: 'qps' }];
    await expect(buildSearchIndexes({ site, languages })).rejects.toThrow(
      `search index: no page below ${join(site, 'qps')} has data-pagefind-body`,
    );
    expect(await readdir(join(site, 'search-index'))).toEqual(['en']);
  });
});
