import { describe, expect, test } from 'vitest';
import { writeLexicon } from '../analysis/lexicon-file.ts';
import { loadMorphology } from '../analysis/languages.ts';
import type { ConceptsFile } from '../files/concepts-file.ts';
import type { Engine, EngineHit } from './engine.ts';
import { Searcher, type Request } from './searcher.ts';

const language = await loadMorphology('none');

/** What the fake index holds: pages of words, the title first. */
const pages: Readonly<Record<string, string>> = {
  a: 'Mājas سكن kuća',
  b: 'سكن سكن',
  c: 'kuća سكن kuća',
  d: 'dzīvoklis',
};
const themes = { housing: [0, 1], work: [2] };
const concepts: ConceptsFile = [
  ['glossary/housing/', ['kuća', 'dzīvoklis', 'nams'], [['kuca'], ['dzivoklis'], ['nams']]],
];

/** An engine over pages of words. It keeps which texts it was asked for. */
function fakeEngine() {
  const loaded: string[] = [];
  const keys = [...new Set(Object.values(pages).join(' ').split(' ').map(language.spell)), 'nams'];
  const engine: Engine = {
    preload: () => Promise.resolve(),
    pages: () =>
      Promise.resolve({
        pages: Object.keys(pages).map((id) => [id, `${id}/`, id, ''] as const),
        filters: { theme: themes },
      }),
    lexicon: () =>
      Promise.resolve(
        writeLexicon({
          keys,
          frequencies: new Map(),
          exceptions: new Map(),
          common: [],
          absent: ['nams'],
        }),
      ),
    concepts: () => Promise.resolve(concepts),
    search: (term) => {
      const key = term.replace('ǂ', '');
      const hits = Object.entries(pages).map(([id, content]): EngineHit => {
        const words = content
          .split(' ')
          .flatMap((token, at) => (language.spell(token) === key ? [at] : []));
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

async function ask(text: string, more: Partial<Request> = {}) {
  const { engine, loaded } = fakeEngine();
  const answer = await new Searcher(engine, language).search({ text, choice: {}, ...more });
  return { answer, loaded, results: await answer.load(0, 10) };
}

const urls = async (text: string, more: Partial<Request> = {}) =>
  (await ask(text, more)).results.map(({ url }) => url);

describe('Searcher', () => {
  test.each([
    ['سكن kuća', {}, ['/c/', '/a/', '/b/', '/d/']],
    ['КУЋА', {}, ['/c/', '/a/', '/d/']],
    ['سكن', { theme: ['work'] }, ['/c/']],
    ['', { theme: ['housing'] }, ['/a/', '/b/']],
    ['ksilofons', {}, []],
    ['سكن -kuća', {}, ['/b/']],
  ])('for "%s" with %j answers %j', async (text, choice, expected) => {
    const given = choice as Record<string, string[]>;
    expect(await urls(text, { choice: given })).toEqual(expected);
    expect((await ask(text, { choice: given })).answer.total).toBe(expected.length);
  });

  test('also looks for other names of what the query names, and says so', async () => {
    const { answer } = await ask('kuća');
    expect(answer.mentions).toEqual([{ path: 'glossary/housing/', from: 0, to: 1, label: 'kuća' }]);
    expect(answer.also).toEqual(['dzīvoklis']);
    expect(answer.complete).toBe(3);
  });

  test('knows a concept by a name that no page holds', async () => {
    const { answer } = await ask('nams');
    expect(answer.also).toEqual(['kuća', 'dzīvoklis']);
    expect(answer.total).toBe(3);
  });

  test('takes words as they are typed where it is told to', async () => {
    expect(await urls('kuća', { literal: true })).toEqual(['/c/', '/a/']);
    expect(await urls('kućaa', { literal: true })).toEqual([]);
  });

  test.each([
    ['kućaa', 'kuća'],
    ['dzīovklis', 'dzīvoklis'],
    ['Дзивокхлис', 'dzīvoklis'],
  ])('reads %s as %s and tells of it', async (typed, read) => {
    const { answer } = await ask(typed);
    expect(answer.readings).toEqual([{ typed, read }]);
    expect(answer.total).toBeGreaterThan(0);
  });

  test('counts the filters of what was found', async () => {
    const { answer } = await ask('kuća', { choice: { theme: ['work'] } });
    expect(answer.counts).toEqual({ theme: { housing: 1, work: 1 } });
  });

  test('tells of a result what it is, where it matches and what it lacks', async () => {
    const { results } = await ask('سكن kuća', { literal: true });
    expect(results.at(-1)).toMatchObject({
      title: 'سكن',
      type: 'guidance',
      textLanguage: 'lv',
      missing: ['kuća'],
      filters: { text: ['lv'] },
    });
  });

  test('loads the text of a result once', async () => {
    const { answer, loaded } = await ask('سكن', { choice: { theme: ['work'] } });
    await answer.load(0, 10);
    expect(new Set(loaded).size).toBe(loaded.length);
    expect(await answer.load(5, 9)).toEqual([]);
  });
});
