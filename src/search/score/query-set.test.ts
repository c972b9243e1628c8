import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuerySet } from './query-set.ts';

function write(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'silta-queries-')), 'ar.yaml');
  writeFileSync(file, text);
  return file;
}

/** What is wrong, as `line:column  what`. */
function mistakes(text: string): string[] {
  const file = write(text);
  try {
    readQuerySet(file);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(`${file}:`, ''));
  }
}

describe('a set of queries', () => {
  test('is read with the line of each need', () => {
    const set = `# Needs of three languages.
- want: [guidance/housing, questions/family-of-nine]
  exact: mājoklis lielām ģimenēm
  inflected: mājokļi lielai ģimenei
- want: [glossary/integration]
  clitic: وللاندماج
- want: []
  none: kvantni računar
`;
    expect(readQuerySet(write(set))).toEqual([
      {
        line: 2,
        want: ['guidance/housing', 'questions/family-of-nine'],
        exact: 'mājoklis lielām ģimenēm',
        inflected: 'mājokļi lielai ģimenei',
      },
      { line: 5, want: ['glossary/integration'], clitic: 'وللاندماج' },
      { line: 7, want: [], none: 'kvantni računar' },
    ]);
  });

  test.each([
    ['- want: [/lv/guidance/housing/]\n  exact: mājoklis', '1:10  want → write an address below'],
    ['- want: [a/b]\n  exact: 2015', '2:10  exact → write words (in quotes'],
    ['- want: [a/b]\n  exact: ""', '2:10  exact → write words, without spaces'],
    ['- want: [a/b]\n  exact: " سكن"', '2:10  exact → write words, without spaces'],
    ['- want: [a/b]\n  exact: đak\n  inflected: đak', '3:14  inflected → write another form'],
    ['- want: [a/b]', '1:9  want → write exact, or another way'],
    ['- want: []\n  exact: سكن', '1:9  want → name a page, or write none'],
    ['- want: [a/b]\n  none: سكن', '1:9  want → leave it empty'],
    ['- want: []\n  none: سكن\n  exact: سكن', '2:9  none → write it as a need of its own'],
    ['- want: [a, b, c, d, e, f]\n  exact: darbs', '1:9  want → name at most five pages'],
    ['- want: [a]\n  precise: darbs', '1:3  the set → Unrecognized key: "precise"'],
    ['want: [a]', '1:1  the set → write a list of needs'],
    ['[]', '1:1  the set → write a need'],
    ['- want: [a\n  exact: x', '2:3  '],
  ])('%j is refused: %s', (text, told) => {
    expect(mistakes(text).join('\n')).toContain(told);
  });

  test('is refused with all of its mistakes at once', () => {
    expect(mistakes('- want: []\n  exact: a\n- want: [A]\n  exact: b')).toHaveLength(2);
  });

  test('is missed by its name', () => {
    expect(() => readQuerySet('/no/such/lv.yaml')).toThrow('no set of queries /no/such/lv.yaml');
  });
});
