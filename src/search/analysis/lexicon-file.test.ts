import { describe, expect, test } from 'vitest';
import { readLexicon, writeLexicon, type LexiconContent } from './lexicon-file.ts';

const lexicon: LexiconContent = {
  keys: ['begl', 'beglen', 'majokl', 'لاجي', 'izbeglik'].sort(),
  frequencies: new Map([
    ['begl', 4],
    ['beglen', 0],
    ['majokl', 9],
    ['لاجي', 7],
    ['izbeglik', 1],
  ]),
  exceptions: new Map([
    ['واحد', 'احد'],
    ['ljudi', 'covek'],
    ['ode', 'od'],
  ]),
  common: ['begl', 'لاجي'],
  absent: ['beglen'],
};

describe('the file of a lexicon', () => {
  test('is read as it was written', () => {
    expect(readLexicon(writeLexicon(lexicon))).toEqual(lexicon);
  });

  test('says once what neighbours share', () => {
    expect(writeLexicon(lexicon).split('\n').slice(0, 3)).toEqual(['0begl', '4en', '0izbeglik']);
  });

  test('may hold nothing', () => {
    const nothing = {
      keys: [],
      frequencies: new Map(),
      exceptions: new Map(),
      common: [],
      absent: [],
    };
    expect(readLexicon(writeLexicon(nothing))).toEqual(nothing);
  });

  test.each([['<!doctype html><title>Not found</title>\n\n\n\n\n\n\n\n'], ['one part'], ['']])(
    'refuses what is no lexicon',
    (text) => {
      expect(() => readLexicon(text)).toThrow('not a lexicon');
    },
  );
});
