import { describe, expect, test } from 'vitest';
import { writeLexicon } from '../analysis/lexicon-file.ts';
import { loadMorphology } from '../analysis/languages.ts';
import type { ConceptsFile } from '../files/concepts-file.ts';
import type { PageRow } from '../files/pages-file.ts';
import { findElsewhere } from './elsewhere.ts';
import type { Engine } from './engine.ts';
import { Searcher } from './searcher.ts';

const language = await loadMorphology('none');

interface Index {
  readonly rows: readonly PageRow[];
  readonly texts: Readonly<Record<string, string>>;
  readonly concepts: ConceptsFile;
}

function searcher({ rows, texts, concepts }: Index): Searcher {
  const tokens = (id: string) => (texts[id] ?? '').split(' ').map(language.spell);
  const keys = [...new Set(Object.keys(texts).flatMap(tokens))];
  const engine: Engine = {
    preload: () => Promise.resolve(),
    pages: () => Promise.resolve({ pages: rows, filters: { theme: { housing: [0] } } }),
    lexicon: () =>
      Promise.resolve(
        writeLexicon({
          keys,
          frequencies: new Map(),
          exceptions: new Map(),
          common: [],
          absent: [],
        }),
      ),
    concepts: () => Promise.resolve(concepts),
    search: (term) =>
      Promise.resolve(
        Object.keys(texts)
          .filter((id) => tokens(id).includes(term.replace('ǂ', '')))
          .map((id) => ({ id, score: 1, words: [0] })),
      ),
    fragment: (id) => {
      const row = rows.find(([other]) => other === id);
      const meta = { title: row?.[2] ?? '', summary: `Kopsavilkums ${id}` };
      return Promise.resolve({
        url: `/lv/${row?.[1]}`,
        content: '',
        anchors: [],
        filters: {},
        meta,
      });
    },
  };
  return new Searcher(engine, language);
}

const own = searcher({
  rows: [
    ['l1', 'guidance/x/', 'Virsraksts', 'en'],
    ['l2', 'guidance/y/', 'Cits', ''],
  ],
  texts: { l1: 'virsraksts', l2: 'cits' },
  concepts: [],
});
const english = searcher({
  rows: [
    ['e1', 'guidance/x/', 'Title', ''],
    ['e2', 'guidance/y/', 'Other', ''],
  ],
  texts: { e1: 'trust money siin', e2: 'trust' },
  concepts: [['glossary/trust/', ['trust'], [['trust']]]],
});
const open = () => Promise.resolve(english);
const mention = { path: 'glossary/trust/', from: 0, to: 1, label: '' };
const known = new Set<string>();

describe('findElsewhere', () => {
  test.each([
    ['lv', 'uzticēšanās', ['Virsraksts']],
    ['ar', 'الثقة', ['Virsraksts']],
    ['sr', 'поверење', ['Virsraksts']],
  ])('in %s carries %s over by its concept', async (_, text, titles) => {
    const found = await findElsewhere({ text, choice: {}, mentions: [mention], known }, own, open);
    expect(found.map(({ title }) => title)).toEqual(titles);
    expect(found[0]).toMatchObject({ url: '/lv/guidance/x/', language: 'en' });
    expect(found[0]?.excerpt).toEqual([{ text: 'Kopsavilkums l1', marked: false }]);
  });

  test.each([
    ['a name is looked for as it is', 'Siin', [], ['Virsraksts']],
    ['every word must be there', 'uzticēšanās xylophone', [mention], []],
    ['what is not known there is not looked for', 'bēglis', [], []],
  ])('%s', async (_, text, mentions, titles) => {
    const found = await findElsewhere({ text, choice: {}, mentions, known }, own, open);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  test('leaves out what the reader has before them, and what a filter leaves out', async () => {
    const request = { text: 'x', mentions: [mention], choice: {}, known: new Set(['l1']) };
    expect(await findElsewhere(request, own, open)).toEqual([]);
    const narrowed = { ...request, known, choice: { theme: ['work'] } };
    expect(await findElsewhere(narrowed, own, open)).toEqual([]);
  });
});
