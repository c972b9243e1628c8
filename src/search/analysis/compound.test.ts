import { describe, expect, test } from 'vitest';
import { splitCompound } from './compound.ts';

/** The parts that are words of their own, by themselves. */
const known = (...words: string[]) => {
  const set = new Set(words);
  return (part: string) => (set.has(part) ? part : undefined);
};

describe('splitCompound', () => {
  test.each([
    ['fi', 'pakolaisneuvonta', ['pakolais', 'neuvonta'], []],
    ['et', 'keelekohvik', ['keele', 'kohvik'], []],
    ['sv', 'bostadsbolag', ['bostad', 'bolag'], ['s']],
    ['lv', 'jauniebraucējs', undefined, []],
    ['ar', 'بلدية', undefined, []],
    ['sr', 'kratkovid', undefined, []],
  ])('in %s takes %s apart', (_, word, parts, joints) => {
    const keyOf = known('pakolais', 'neuvonta', 'keele', 'kohvik', 'bostad', 'bolag');
    const expected = parts && { first: parts[0], second: parts[1] };
    expect(splitCompound(word, joints, keyOf)).toEqual(expected);
  });

  test('takes the most even cut', () => {
    const keyOf = known('koti', 'kotikunta', 'kuntalaki', 'laki');
    expect(splitCompound('kotikuntalaki', [], keyOf)).toEqual({
      first: 'koti',
      second: 'kuntalaki',
    });
  });

  test('may look for the second part in another way', () => {
    const meant = (part: string) => (part === 'kohivk' ? 'kohvik' : undefined);
    expect(splitCompound('keelekohivk', [], known('keele'), 4, meant)).toEqual({
      first: 'keele',
      second: 'kohvik',
    });
  });
});
