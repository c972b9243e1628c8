import { describe, expect, test } from 'vitest';
import { parseQuery } from './query-text.ts';

describe('parseQuery', () => {
  test.each([
    ['en', 'Housing for families', ['Housing', 'for', 'families'], []],
    ['en', '"first housing" grants', ['grants'], [['first', 'housing']]],
    ['lv', '„mājoklis vispirms” Rīgā', ['Rīgā'], [['mājoklis', 'vispirms']]],
    ['lt', '„pirma“ antra', ['antra'], [['pirma']]],
    ['fi', '”asunto ensin”', [], [['asunto', 'ensin']]],
    ['ar', '«السكن أولا» البلدية', ['البلدية'], [['السكن', 'أولا']]],
    ['sr', '„прво дом“ општина', ['општина'], [['прво', 'дом']]],
    ['en', 'an unclosed "phrase', ['an', 'unclosed', 'phrase'], []],
    ['en', 'Housing housing HOUSING', ['Housing'], []],
    ['en', "people's e-mail", ['people', 'mail'], []],
    ['en', 'a', ['a'], []],
    ['en', '3 steps', ['3', 'steps'], []],
    ['en', ' – "" ', [], []],
  ])('in %s takes %s apart', (_, text, words, phrases) => {
    expect(parseQuery(text)).toEqual({ words, phrases, excluded: [] });
  });

  test.each([
    ['en', 'housing -camps', ['housing'], ['camps']],
    ['en', 'one-stop shop', ['one', 'stop', 'shop'], []],
    ['lv', 'mājoklis −īre', ['mājoklis'], ['īre']],
    ['ar', 'السكن -المخيمات', ['السكن'], ['المخيمات']],
    ['sr', '-камп смештај', ['смештај'], ['камп']],
    ['en', '- housing', ['housing'], []],
  ])('in %s leaves out of %s what stands behind a minus', (_, text, words, excluded) => {
    expect(parseQuery(text)).toEqual({ words, phrases: [], excluded });
  });

  test('keeps in Finnish the word that a hyphen joins to a name', () => {
    const query = parseQuery('Talent Together -ohjelma −raha', true);
    expect(query.words).toEqual(['Talent', 'Together', 'ohjelma']);
    expect(query.excluded).toEqual(['raha']);
  });

  test('reads no more than a reader would type', () => {
    expect(parseQuery('много различних речи '.repeat(1000)).words.length).toBeLessThanOrEqual(12);
    expect(parseQuery('x'.repeat(5000)).words[0]).toHaveLength(200);
  });
});
