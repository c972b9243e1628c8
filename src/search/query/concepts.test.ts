import { describe, expect, test } from 'vitest';
import type { ConceptsFile } from '../files/concepts-file.ts';
import { Concepts } from './concepts.ts';
import type { WordPlan } from './plan.ts';

const file: ConceptsFile = [
  ['glossary/temporary-protection/', ['pagaidu aizsardzība'], [['pagaid', 'aizsardzib']]],
  ['glossary/protection/', ['aizsardzība', 'حماية'], [['aizsardzib'], ['حمايه']]],
  ['themes/housing/', ['mājoklis', 'стан'], [['majokl'], ['stan']]],
  ['glossary/housing/', ['mājoklis', 'سكن'], [['majokl'], ['سكن']]],
];
const concepts = new Concepts(file);

/** A word that may mean these keys. */
function plan(...keys: string[]): WordPlan {
  const candidates = keys.map((key) => ({ key, weight: 1, how: 'stem' as const }));
  return {
    word: keys[0] ?? '',
    keys: candidates,
    searched: candidates,
    isKnown: true,
    isCommon: false,
    isGuess: false,
  };
}

describe('Concepts', () => {
  test.each([
    ['lv', [plan('pagaid'), plan('aizsardzib')], ['glossary/temporary-protection/']],
    ['lv', [plan('aizsardzib'), plan('pagaid')], ['glossary/protection/']],
    ['lv', [plan('nauda'), plan('majokl')], ['themes/housing/', 'glossary/housing/']],
    ['ar', [plan('حمايه'), plan('سكن')], ['glossary/protection/', 'glossary/housing/']],
    ['sr', [plan('stav', 'stan')], ['themes/housing/']],
    ['sr', [plan('nepoznato')], []],
  ])('in %s recognises the longest names in a query', (_, words, paths) => {
    expect(concepts.recognise(words).map(({ path }) => path)).toEqual(paths);
  });

  test('does not recognise a name in a wild guess', () => {
    const guess = { key: 'majokl', weight: 0.3, how: 'slip' as const };
    const word = {
      word: 'mjk',
      keys: [guess],
      searched: [guess],
      isKnown: false,
      isCommon: false,
      isGuess: true,
    };
    expect(concepts.recognise([word])).toEqual([]);
  });

  test.each([
    ['lv', 'majokl', ['سكن']],
    ['ar', 'سكن', ['mājoklis']],
    ['sr', 'stan', ['mājoklis']],
  ])('in %s knows what else is meant by %s, each once', (_, key, labels) => {
    const mentions = concepts.recognise([plan(key)]);
    const synonyms = concepts.synonymsOf(mentions, () => true);
    expect(synonyms.map(({ label }) => label)).toEqual(labels);
    expect(synonyms.every(({ from, to }) => from === 0 && to === 1)).toBe(true);
  });

  test('leads from a word for a shelf to its label, not to its neighbours', () => {
    const shelf: ConceptsFile = [
      ['themes/housing/', ['Mājoklis', 'dzīvoklis', 'سكن'], [['majokl'], ['dzivokl'], ['سكن']]],
    ];
    const own = new Concepts(shelf);
    const names = (key: string) =>
      own.synonymsOf(own.recognise([plan(key)]), () => true).map(({ label }) => label);
    expect(names('dzivokl')).toEqual(['Mājoklis']);
    expect(names('سكن')).toEqual(['Mājoklis']);
    expect(names('majokl')).toEqual([]);
  });

  test('offers no name whose words stand on no page', () => {
    const mentions = concepts.recognise([plan('majokl')]);
    expect(
      concepts.synonymsOf(mentions, (key) => key !== 'stan').map(({ label }) => label),
    ).toEqual(['سكن']);
  });
});
