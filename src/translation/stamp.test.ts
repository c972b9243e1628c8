import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeReview, writeStamps } from './stamp.ts';

const stamps = {
  summary: 'a1b2c3d4e5f6',
  النتائج: '123456789012',
  'kas-tika-darīts': '12e456789012',
};
const written = [
  '  sections:',
  '    summary: a1b2c3d4e5f6',
  '    النتائج: "123456789012"',
  '    kas-tika-darīts: "12e456789012"',
].join('\n');

const body = '\n\nKuća, mājas, بيت   \n\n* a\n*   b\n\n---\n\ntranslation: x\n';

/** The text of a file with this front matter. */
const file = (front: string) => `---\n${front}\n---${body}`;

describe('writeStamps', () => {
  test.each([
    [
      'a block without stamps',
      'title: x\ntranslation:\n  method: machine',
      `title: x\ntranslation:\n  method: machine\n${written}`,
    ],
    [
      'a block with old stamps',
      'translation:\n  method: human\n  sections:\n    summary: "000000000000"\n    gone: abc\nup: 1',
      `translation:\n  method: human\n${written}\nup: 1`,
    ],
    [
      'old stamps before the rest',
      'translation:\n  sections:\n    summary: x\n  method: human',
      `translation:\n${written}\n  method: human`,
    ],
    [
      'a block with a review and comments',
      '# ملاحظة\ntranslation:\n  method: human # cilvēks\n  reviewed:\n    date: 2026-01-01\n    by: mentor\n# kraj',
      `# ملاحظة\ntranslation:\n  method: human # cilvēks\n  reviewed:\n    date: 2026-01-01\n    by: mentor\n${written}\n# kraj`,
    ],
    [
      'braces',
      'a: {b:   c}\ntranslation: { method: machine }\nd:   [ e,f ]',
      `a: {b:   c}\ntranslation:\n  method: machine\n${written}\nd:   [ e,f ]`,
    ],
    [
      'an empty field',
      'translation:\n  method: human\n  sections:',
      `translation:\n  method: human\n${written}`,
    ],
  ])('writes into %s and touches nothing else', (_, before, after) => {
    const result = writeStamps(file(before), stamps);
    expect(result).toBe(file(after));
    const front = parse(result.split('---')[1] ?? '') as { translation: { sections: unknown } };
    expect(front.translation.sections).toEqual(stamps);
    expect(writeStamps(result, stamps)).toBe(result);
  });

  test.each([
    ['long lines', `summary: ${'jumts '.repeat(60)}kuća`],
    ['quotes of every kind', 'a: \'سكن\'\nb: "mājas"\nc: kuća'],
    ['lists that are not set in', 'avoidIf:\n- kiša\n- لا شيء'],
    ['folded words', 'summary: >-\n  Bēgļi\n  un kaimiņi'],
    ['blank lines and comments', 'a: 1\n\n\n# Šta je ovo?\nb:    2'],
  ])('leaves %s as they are, byte for byte', (_, front) => {
    const before = file(`${front}\ntranslation:\n  method: machine`);
    expect(writeStamps(before, stamps).replace(`${written}\n`, '')).toBe(before);
  });

  test('keeps the line ends of a file from Windows', () => {
    const before = file('title: Māja\ntranslation:\n  method: machine').replaceAll('\n', '\r\n');
    const after = writeStamps(before, stamps);
    expect(after.replace(`${written}\n`.replaceAll('\n', '\r\n'), '')).toBe(before);
    expect(after).not.toMatch(/[^\r]\n/);
  });

  test('writes no stamps where none are due', () => {
    const before = file('translation:\n  method: machine');
    expect(writeStamps(before, {})).toBe(file('translation:\n  method: machine\n  sections: {}'));
  });

  test.each([
    ['without front matter', 'Kuća\n'],
    ['without a translation block', file('title: بيت')],
    ['with a translation that is no block', file('translation: machine')],
    ['whose front matter never ends', '---\ntranslation:\n  method: machine\n'],
  ])('refuses a text %s', (_, text) => {
    expect(() => writeStamps(text, stamps)).toThrow('the front matter has no translation block');
  });
});

describe('writeReview', () => {
  const review = { date: '2026-03-02', by: 'mentor' };
  const lines = '  reviewed:\n    date: 2026-03-02\n    by: mentor';

  test.each([
    [
      'before the stamps',
      `title: بيت\ntranslation:\n  method: machine\n${written}\nup: 1`,
      `title: بيت\ntranslation:\n  method: machine\n${lines}\n${written}\nup: 1`,
    ],
    [
      'in place of an older review',
      `translation:\n  method: human # māja\n  reviewed: { date: 2025-01-01, by: x }\n${written}`,
      `translation:\n  method: human # māja\n${lines}\n${written}`,
    ],
    [
      'where there are no stamps',
      'translation:\n  method: human\nime: kuća',
      `translation:\n  method: human\n${lines}\nime: kuća`,
    ],
    [
      'into braces',
      'translation: { method: machine, sections: { summary: a1b2c3d4e5f6 } }',
      `translation:\n  method: machine\n  sections:\n    summary: a1b2c3d4e5f6\n${lines}`,
    ],
  ])('writes %s and touches nothing else', (_, before, after) => {
    const result = writeReview(file(before), review);
    expect(result).toBe(file(after));
    expect(writeReview(result, review)).toBe(result);
  });

  test('keeps the line ends of a file from Windows', () => {
    const before = file(`translation:\n  method: machine\n${written}`).replaceAll('\n', '\r\n');
    expect(writeReview(before, review)).not.toMatch(/[^\r]\n/);
  });

  test.each([['kuća\n'], [file('title: māja')], [file('translation: آلة')]])(
    'refuses what has no translation block',
    (text) => {
      expect(() => writeReview(text, review)).toThrow('has no translation block');
    },
  );
});
