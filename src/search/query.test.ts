import { describe, expect, test } from 'vitest';
import type { Engine, EngineHit } from './engine.ts';
import { Searcher } from './query.ts';

/** An engine over pages of words; the title first. It keeps which texts it was asked for. */
function fakeEngine(pages: Record<string, string>, themes: Record<string, number[]>) {
  const loaded: string[] = [];
  const engine: Engine = {
    preload: () => Promise.resolve(),
    facets: () => Promise.resolve({ pages: Object.keys(pages), filters: { theme: themes } }),
    search: (term) => {
      const hits = Object.entries(pages).map(([id, content]): EngineHit => {
        const tokens = content.split(' ');
        const words = tokens.flatMap((token, at) => (token === term ? [at] : []));
        return { id, score: words.length, words };
      });
      return Promise.resolve(hits.filter(({ words }) => words.length > 0));
    },
    fragment: (id) => {
      loaded.push(id);
      const content = pages[id] ?? '';
      const meta = { title: content.split(' ')[0] ?? '' };
      const filters = { type: ['guidance'], text: ['lv'] };
      return Promise.resolve({ url: `/${id}/`, content, anchors: [], filters, meta });
    },
  };
  return { engine, loaded };
}

const pages = { a: 'Mājas سكن kuća', b: 'سكن سكن', c: 'kuća سكن kuća' };
const themes = { housing: [0, 1], work: [2] };

const ask = async (text: string, choice: Record<string, string[]> = {}) => {
  const { engine, loaded } = fakeEngine(pages, themes);
  const answer = await new Searcher(engine, 'en').search({ text, choice });
  return { answer, loaded, results: await answer.load(0, 10) };
};

describe('Searcher', () => {
  test.each([
    ['kuća سكن', {}, ['/c/', '/a/', '/b/']],
    ['КУЋА', {}, []],
    ['سكن', { theme: ['work'] }, ['/c/']],
    ['', { theme: ['housing'] }, ['/a/', '/b/']],
    ['nevienā', {}, []],
  ])('for "%s" with %j answers %j', async (text, choice, urls) => {
    const { answer, results } = await ask(text, choice as Record<string, string[]>);
    expect(results.map(({ url }) => url)).toEqual(urls);
    expect(answer.total).toBe(urls.length);
  });

  test('counts the filters of what was found', async () => {
    const { answer } = await ask('kuća', { theme: ['work'] });
    expect(answer.counts).toEqual({ theme: { housing: 1, work: 1 } });
  });

  test('tells of a result what it is, where it matches and what it lacks', async () => {
    const { results } = await ask('سكن kuća');
    expect(results.at(-1)).toMatchObject({
      title: 'سكن',
      type: 'guidance',
      textLanguage: 'lv',
      missing: ['kuća'],
      filters: { text: ['lv'] },
    });
  });

  test('loads the text of a result once, and of no other page', async () => {
    const { answer, loaded } = await ask('سكن', { theme: ['work'] });
    await answer.load(0, 10);
    expect(new Set(loaded).size).toBe(loaded.length);
    expect(loaded).toContain('c');
    expect(await answer.load(5, 9)).toEqual([]);
  });
});
