import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Engine, EngineHit } from './engine.ts';
import { loadMorphology } from '../analysis/languages.ts';
import type { ConceptsFile } from '../files/concepts-file.ts';
import { readFragment } from '../files/fragment-file.ts';
import type { PagesFile } from '../files/pages-file.ts';
import { fixtureLanguages, writeFixtureSite } from '../index/fixture-site.ts';
import { buildSearchIndexes } from '../index/index-build.ts';
import { Searcher, type Result } from './searcher.ts';

// The real index, the real Pagefind, no browser: its files are read from the disk.
let site = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'silta-finding-'));
  await writeFixtureSite(site);
  await buildSearchIndexes({ site, languages: fixtureLanguages });
  vi.stubGlobal('fetch', async (address: string) => {
    const file = fileURLToPath(address.replace(/\?.*$/, ''));
    return new Response(new Uint8Array(await readFile(file)));
  });
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(site, { recursive: true, force: true });
});

const searchers = new Map<string, Promise<Searcher>>();

async function openIndex(code: string): Promise<Searcher> {
  const folder = pathToFileURL(join(site, 'search-index', code)).href;
  const pagefind = (await import(/* @vite-ignore */ `${folder}/pagefind.js`)) as {
    createInstance(options: object): {
      search(term: string): Promise<{ results: EngineHit[] }>;
      preload(term: string): Promise<void>;
    };
  };
  const instance = pagefind.createInstance({ basePath: `${folder}/`, noWorker: true });
  const read = (path: string) => readFile(join(site, 'search-index', code, path));
  const engine: Engine = {
    search: async (term) => (await instance.search(term)).results,
    preload: (term) => instance.preload(term),
    pages: async () => JSON.parse(String(await read('pages.json'))) as PagesFile,
    lexicon: async () => String(await read('lexicon.txt')),
    concepts: async () => JSON.parse(String(await read('concepts.json'))) as ConceptsFile,
    fragment: async (id) => readFragment(new Uint8Array(await read(`fragment/${id}.pf_fragment`))),
  };
  return new Searcher(engine, await loadMorphology(code));
}

async function find(code: string, text: string, choice = {}): Promise<Result[]> {
  const opened = searchers.get(code) ?? openIndex(code);
  searchers.set(code, opened);
  const answer = await (await opened).search({ text, choice });
  return answer.load(0, 10);
}

const siin = 'case-studies/siin-ja-saal';
const work = 'guidance/municipal-integration-work';
const town = 'case-studies/reykjanesbaer';

describe('finds first', () => {
  test.each([
    ['en', 'mentoring', siin, 'a word'],
    ['en', 'library refugee', siin, 'words in another form'],
    ['en', 'BUDGET', work, 'capitals'],
    ['en', '“found housing”', siin, 'a phrase'],
    ['en', 'zebra budget unicorn', work, 'one known word among others'],
    ['lt', 'pabėgėliams būstas', siin, 'inflected words'],
    ['lt', 'savivaldybes biudzetas', work, 'words without diacritics'],
    ['lv', 'bibliotēka', siin, 'a word in the nominative, from a locative'],
    ['lv', 'bibliotēkām', siin, 'an inflected word'],
    ['lv', 'beglis', siin, 'an inflected word without diacritics'],
    ['lv', 'latviešu', siin, 'a stem whose last letter changes'],
    ['lv', 'budžeta', work, 'the genitive'],
    ['lv', 'koordinatoriem nauda', work, 'two inflected words'],
    ['et', 'pagulastele eluase', siin, 'inflected words'],
    ['et', 'lõimumistöö', work, 'a word'],
    ['fi', 'pakolainen', siin, 'a word whose stem changes'],
    ['fi', 'pakolaisille palvelut', siin, 'inflected words'],
    ['fi', 'kotouttamistyo', work, 'a word without diacritics'],
    ['ar', 'اللاجئين', siin, 'another case'],
    ['ar', 'خدمات', siin, 'a word that stands after a conjunction and the article'],
    ['ar', 'وبلدية ميزانية', work, 'a word behind a conjunction'],
    ['ar', 'الصحيه', siin, 'ه for ة'],
    ['ar', 'ميـزانيَّة 2026', work, 'a stretched word with vowel signs, and a year'],
    ['sr', 'избеглица', siin, 'Cyrillic'],
    ['sr', 'ћирилица', siin, 'Cyrillic letters that Latin writes with a mark'],
    ['sr', 'daci', siin, 'd for đ'],
    ['sr', 'opstina budzet', work, 'words without diacritics'],
    ['en', 'reykjanesbaer', town, 'ae for æ'],
    ['ar', 'Reykjanesbaer', town, 'a Latin name in Arabic'],
  ])('in %s, %s leads to %s: %s', async (code, text, path) => {
    const [best] = await find(code, text);
    expect(best?.url).toBe(`/${code}/${path}/`);
  });
});

describe('finds nothing', () => {
  test.each([
    ['en', 'xylophone', 'a word of no page'],
    ['en', 'Zanzibar', 'a word of an untranslated section'],
    ['en', 'menu', 'a word outside the article'],
    ['en', '"housing found"', 'a phrase in another order'],
    ['en', 'fo xylophone', 'two letters that only begin a word'],
    ['lv', 'ksilofons', 'a word of no page'],
    ['ar', 'زرافة', 'a word of no page'],
    ['sr', 'жирафа', 'a word of no page'],
    ['en', 'toolbox', 'a word that begins with a word of a page, “to”'],
    ['lv', 'arhīvs', 'a word that begins with a word of a page, “ar”'],
    ['ar', 'منطاد', 'a word that begins with a word of a page, “من”'],
    ['sr', 'узбуна', 'a word that begins with a word of a page, “u”'],
  ])('in %s for %s: %s', async (code, text) => {
    expect(await find(code, text)).toEqual([]);
  });
});

describe('a result', () => {
  test.each([
    ['en', 'friends', 'friends', 'Results'],
    ['lv', 'draugiem', 'draugus', 'Rezultāti'],
    ['ar', 'أصدقاء', 'والأصدقاء', 'النتائج'],
    ['sr', 'смештај', 'smeštaj', 'Rezultati'],
  ])('in %s marks %s and leads to its section', async (code, text, marked, section) => {
    const [best] = await find(code, text);
    const marks = best?.excerpt.filter((segment) => segment.marked).map((segment) => segment.text);
    expect(marks).toEqual([marked]);
    expect(best?.sections).toEqual([{ url: `/${code}/${siin}/#results`, title: section }]);
    expect(best?.textLanguage).toBe(code);
    expect(best?.type).toBe('case-studies');
  });

  test.each([
    ['en', 'work', { country: ['LV'] }, [work]],
    ['lv', 'darbs', { country: ['LV'] }, [work]],
    ['ar', '', { theme: ['language'] }, [siin]],
    ['sr', 'grad', { theme: ['language'] }, []],
  ])('in %s for "%s" has all of the chosen values', async (code, text, choice, paths) => {
    const urls = (await find(code, text, choice)).map(({ url }) => url);
    expect(urls).toEqual(paths.map((path) => `/${code}/${path}/`));
  });
});
