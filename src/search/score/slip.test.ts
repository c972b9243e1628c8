import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { lettersOf } from './letters.ts';
import { randomFrom } from './random.ts';
import { slip } from './slip.ts';

const texts = [
  ['lv', 'mājokļi lielām ģimenēm'],
  ['lt', 'pabėgėlių vaikų ugdymas'],
  ['sr', 'smeštaj za izbegličke porodice'],
  ['ar', 'سكن للعائلات الكبيرة'],
  ['et', 'põgenike tööhõive'],
  ['en', 'Aarhus housing'],
] as const;

const slips = (language: string, text: string) =>
  Array.from({ length: 400 }, (_, seed) =>
    String(slip(text, lettersOf(language), randomFrom(`${language} ${seed}`))),
  );

describe.each(texts)('a slip in %s, in "%s",', (language, text) => {
  test('changes one word, by one letter or two neighbours, and never nothing', () => {
    for (const slipped of slips(language, text)) {
      const [before, after] = [text.split(' '), slipped.split(' ')];
      expect(after).toHaveLength(before.length);
      const changed = before.filter((word, index) => word !== after[index]);
      expect(changed).toHaveLength(1);
      expect([1, 2]).toContain(distance(text, slipped));
      expect(slipped.toLowerCase()).not.toBe(text.toLowerCase());
    }
  });

  test('swaps, leaves out, adds and changes letters', () => {
    const lengths = slips(language, text).map((slipped) => slipped.length - text.length);
    expect(new Set(lengths)).toEqual(new Set([-1, 0, 1]));
    expect(slips(language, text).some((slipped) => distance(text, slipped) === 2)).toBe(true);
  });

  test('types no letter that is not of the language', () => {
    const known = new Set([...text, ...lettersOf(language)]);
    const typed = slips(language, text).flatMap((slipped) => [...slipped]);
    expect(typed.filter((letter) => !known.has(letter))).toEqual([]);
  });
});

test('hits the first letter about one time in eight', () => {
  const first = slips('lv', 'pašvaldība').filter((slipped) => !slipped.startsWith('p'));
  expect(first.length).toBeGreaterThan(30);
  expect(first.length).toBeLessThan(75);
});

test.each(['', 'ar to', 'za nju', 'من هي', '2015 2022'])(
  'leaves "%s" alone: no word is long enough',
  (text) => {
    expect(slip(text, lettersOf('lv'), randomFrom('x'))).toBeUndefined();
  },
);

test('is the same every time', () => {
  const [first, second] = [0, 1].map(() =>
    slip('Integration', lettersOf('en'), randomFrom('en typo Integration')),
  );
  expect(first).toBe(second);
});

test('asks for the letters of a language that has none yet', () => {
  expect(() => lettersOf('is')).toThrow('"is" has no letters');
});
