import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryCaches } from '../testing/memory-caches.ts';
import { ListMismatch } from './fetch-listed.ts';
import { keepLanguage, planFor } from './keep-language.ts';
import { readArrived, readKept, removeLanguage, startedLanguages } from './kept-language.ts';
import { makeList } from './make-list.ts';
import { listAddress, packAddress, type OfflineList } from './offline-list.ts';

const site = 'https://example.org/repo/';
const start = {
  '_astro/site.css': 'body{}'.repeat(400),
  'search-index/ar/lexicon.txt': 'كلمة '.repeat(300),
  'ar/index.html': `<h1>المكتبة</h1>${'<p>نص</p>'.repeat(300)}`,
  'ar/glossary/index.html': `<h1>المصطلحات</h1>${'<p>كلمة</p>'.repeat(300)}`,
  'ar/guidance/index.html': `<h1>الإرشادات</h1>${'<p>خطوة</p>'.repeat(300)}`,
};

let memory: MemoryCaches;
let server: Map<string, Uint8Array<ArrayBuffer>>;
let asked: string[];
let broken: (address: string) => boolean;

/** Publishes files as a build does: with their list and packs for a language. */
function publish(files: Readonly<Record<string, string>>, code = 'ar'): OfflineList {
  const bytes = new Map(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const needed = [...bytes.keys()].map((path) => ({
    path,
    kind: path.startsWith('_astro') ? ('shared' as const) : ('page' as const),
  }));
  const { list, packs } = makeList(needed, (path) => bytes.get(path) ?? new Uint8Array());
  for (const [path, data] of bytes) server.set(path.replace(/index\.html$/, ''), data);
  for (const [name, data] of packs) server.set(packAddress(name), new Uint8Array(data));
  server.set(listAddress(code), new TextEncoder().encode(JSON.stringify(list)));
  return list;
}

const fetchFrom: typeof fetch = async (input) => {
  const address = String(input).slice(site.length);
  if (broken(address)) throw new TypeError('Failed to fetch');
  asked.push(address);
  const found = server.get(address);
  return found ? new Response(found) : new Response('', { status: 404 });
};
const keep = (code = 'ar', signal?: AbortSignal) =>
  keepLanguage({
    caches: memory.storage,
    site,
    code,
    fetch: fetchFrom,
    ...(signal && { signal }),
  });
const shelf = () => ({ caches: memory.storage, site });
const textOf = async (address: string, code = 'ar') =>
  (await (await memory.open(`silta:/repo/:kept:${code}`)).match(site + address))?.text();

beforeEach(() => {
  memory = new MemoryCaches();
  server = new Map();
  asked = [];
  broken = () => false;
});

describe('keeping a language', () => {
  test('fetches packs, and has every file as it is on the site', async () => {
    const list = publish(start);
    const { list: kept } = await keep();
    expect(kept).toEqual(list);
    expect(asked).toHaveLength(1 + list.packs.length);
    expect(await textOf('ar/glossary/')).toBe(start['ar/glossary/index.html']);
    const found = await (await memory.open('silta:/repo/:kept:ar')).match(`${site}ar/`);
    expect(found?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await memory.keys()).toEqual(['silta:/repo/:kept:ar']);
  });

  test('a page that changed costs that page, and one that went is gone', async () => {
    publish(start);
    await keep();
    const rest = Object.entries(start).filter(([path]) => path !== 'ar/guidance/index.html');
    publish({
      ...Object.fromEntries(rest),
      'ar/index.html': `${start['ar/index.html']}<p>جديد</p>`,
    });
    asked = [];
    await keep();
    expect(asked).toEqual([listAddress('ar'), 'ar/']);
    expect(await textOf('ar/')).toContain('جديد');
    expect(await textOf('ar/guidance/')).toBeUndefined();
  });

  test('broken off, it goes on with what is missing, and the version before stays whole', async () => {
    publish(start);
    await keep();
    const next = Object.fromEntries(
      Object.entries(start).map(([path, text]) => [path, `${text}<p>٢</p>`]),
    );
    const list = publish(next);
    const [first, second] = list.packs.map(([name]) => packAddress(name));
    broken = (address) => address === second;
    await expect(keep()).rejects.toThrow(TypeError);
    expect(await textOf('ar/')).toBe(start['ar/index.html']);
    expect(Object.keys(await readArrived(shelf(), 'ar'))).toEqual(['_astro/site.css']);
    broken = () => false;
    asked = [];
    await keep();
    expect(asked).toEqual([listAddress('ar'), second]);
    expect(asked).not.toContain(first);
    expect(await textOf('ar/')).toBe(next['ar/index.html']);
  });

  test('is done again where it was broken off while the new version was put in place', async () => {
    publish(start);
    await keep();
    const next = { ...start, 'ar/index.html': '<h1>Nedēļa ٢</h1>' };
    publish(next);
    const cache = await memory.open('silta:/repo/:kept:ar');
    const put = cache.put.bind(cache);
    cache.put = async (request, response) => {
      if (String(request).endsWith('/ar/')) throw new Error('the power went');
      return put(request, response);
    };
    await expect(keep()).rejects.toThrow('the power went');
    cache.put = put;
    // Meanwhile the site is published as it was: the device has to know what it holds.
    publish({ ...start, 'ar/glossary/index.html': '<h1>مسرد</h1>' });
    await keep();
    expect(await textOf('ar/')).toBe(start['ar/index.html']);
    expect(await textOf('ar/glossary/')).toBe('<h1>مسرد</h1>');
    expect((await readKept(shelf(), 'ar'))?.list.version).not.toBe('');
  });

  test('a file that a server on the way has altered is taken out of its pack', async () => {
    publish(start);
    await keep();
    publish({ ...start, 'ar/index.html': '<h1>جديد</h1>' });
    server.set('ar/', new TextEncoder().encode('<h1>جديد</h1><script src="//ads.test"></script>'));
    await keep();
    expect(await textOf('ar/')).toBe('<h1>جديد</h1>');
  });

  test('a site that does not hold what it lists is told, and nothing of it is kept', async () => {
    const list = publish(start);
    for (const [name] of list.packs) server.delete(packAddress(name));
    await expect(keep()).rejects.toThrow(ListMismatch);
    expect(await readKept(shelf(), 'ar')).toBeUndefined();
  });

  test('a site that is published anew meanwhile is followed', async () => {
    const old = publish(start);
    const lists = server.get(listAddress('ar'));
    const list = publish({ ...start, 'ar/index.html': '<h1>جديد</h1>' });
    for (const [name] of old.packs)
      if (!list.packs.some(([each]) => each === name)) server.delete(packAddress(name));
    const now = server.get(listAddress('ar'));
    if (lists) server.set(listAddress('ar'), lists);
    broken = (address) => {
      // The old list is handed out once.
      if (address.endsWith('.pack') && now) server.set(listAddress('ar'), now);
      return false;
    };
    expect((await keep()).list.version).toBe(list.version);
  });

  test('what is shared is taken from a language that is there', async () => {
    publish(start);
    await keep();
    publish(
      { '_astro/site.css': start['_astro/site.css'], 'sr/index.html': '<h1>Počni</h1>' },
      'sr',
    );
    asked = [];
    await keep('sr');
    expect(asked).toEqual([listAddress('sr'), 'sr/']);
    expect(await textOf('_astro/site.css', 'sr')).toBe(start['_astro/site.css']);
    expect(await startedLanguages(shelf())).toEqual(['ar', 'sr']);
  });

  test('in the background pages come at once, and the search with the next week', async () => {
    publish(start);
    await keep();
    const next = {
      ...start,
      'ar/index.html': '<h1>جديد</h1>',
      'search-index/ar/lexicon.txt': 'كلمات',
    };
    const list = publish(next);
    asked = [];
    const behind = await keepLanguage({
      ...shelf(),
      code: 'ar',
      fetch: fetchFrom,
      mayDeferSearch: true,
    });
    expect(asked).toEqual([listAddress('ar'), 'ar/']);
    expect(behind.list.version).toBe(`${list.version}~`);
    expect(await textOf('search-index/ar/lexicon.txt')).toBe(start['search-index/ar/lexicon.txt']);
    asked = [];
    const { list: now } = await keep();
    expect(asked).toEqual([listAddress('ar'), 'search-index/ar/lexicon.txt']);
    expect(now.version).toBe(list.version);
    expect(await textOf('search-index/ar/lexicon.txt')).toBe('كلمات');
  });

  test('removed while it is on its way, it does not come back', async () => {
    publish(start);
    broken = (address) => {
      if (address.endsWith('.pack')) void removeLanguage(shelf(), 'ar');
      return false;
    };
    await expect(keep()).rejects.toMatchObject({ name: 'AbortError' });
    expect(await memory.keys()).toEqual([]);
  });

  test('stopped, it keeps what has arrived, and knows what is missing', async () => {
    const list = publish(start);
    const stop = new AbortController();
    broken = (address) => {
      if (address !== packAddress(list.packs[1]?.[0] ?? '')) return false;
      stop.abort();
      throw new DOMException('stopped', 'AbortError');
    };
    await expect(keep('ar', stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    const { packs, bytes } = await planFor(shelf(), 'ar', list);
    expect(packs.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(list.packs.reduce((sum, [, size]) => sum + size, 0) + 1);
  });
});
