import { describe, expect, test } from 'vitest';
import { siteIn } from '../components/site.ts';
import type { languageCodes } from '../i18n/languages.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { caseStudies, caseStudyOf } from './case-studies.ts';
import { leaveOrder } from './leave-order.ts';
import { leftOutParts } from './left-out.ts';
import { practiceFile } from './practice-file.ts';
import { planSheet } from './sheet-plan.ts';
import { sheetWords } from './sheet-words.ts';
import { countLines } from './type-width.ts';

const origin = new URL('https://silta.example');
const fileOf = (id: string, code: (typeof languageCodes)[number]) =>
  practiceFile(siteIn(code), caseStudyOf(id), origin);
const planOf = (file: PracticeFile) => planSheet(file, sheetWords(siteIn(file.language as 'en').t));

describe('what a sheet leaves out', () => {
  test('goes in the declared order: lists from their end, the first of each last', () => {
    const ids = ['what', 'problem', 'needs-1', 'needs-2', 'avoid-1', 'setbacks-1', 'setbacks-2'];
    expect(leaveOrder([...ids, 'setbacks-3', 'setting', 'place'])).toEqual([
      ...['setbacks-3', 'setbacks-2', 'problem', 'needs-2', 'needs-1', 'avoid-1', 'setbacks-1'],
      'setting',
    ]);
  });

  test.each([
    ['en', 0],
    ['lv', 0],
    ['sr', 0],
    ['ar', 3],
  ] as const)('is nothing or little on a short sheet in %s', (code, most) => {
    const { leftOut } = planOf(fileOf('jonava-intercultural-city', code));
    expect(leftOut.size).toBeLessThanOrEqual(most);
  });

  test.each(['en', 'ar', 'lv', 'sr'] as const)(
    'on an endless sheet in %s is never what a council must see',
    (code) => {
      const file = fileOf('jonava-intercultural-city', code);
      const long = Array.from({ length: 40 }, () => [file.summary.what.repeat(3)]);
      const { leftOut, size } = planOf({ ...file, setbacks: { paragraphs: long } });
      expect(size).toBe('tight');
      expect(leftOut).toContain('setbacks-40');
      for (const id of ['what', 'result', 'caution', 'place', 'costs', 'funding', 'evidence']) {
        expect(leftOut).not.toContain(id);
      }
    },
  );

  test('is told part by part, with how many lines where there are more', () => {
    const parts = ['Setting', 'It needs', 'It needs'];
    expect(leftOutParts(parts, 'en')).toEqual(['Setting', 'It needs (2)']);
    expect(leftOutParts(['ما لم ينجح', 'ما لم ينجح'], 'ar-u-nu-arab')).toEqual(['ما لم ينجح (٢)']);
  });

  test.each(['en', 'lv', 'ar'] as const)('in %s is never most of a sheet', (code) => {
    for (const entry of caseStudies().slice(0, 8)) {
      const { leftOut } = planOf(practiceFile(siteIn(code), entry, origin));
      expect(leftOut.size, entry.id).toBeLessThan(12);
    }
  });
});

test.each([
  ['one', 'Rīga', 1],
  ['words', 'aaaa bbbb cccc', 2],
  ['a word too long for a line', 'a'.repeat(40), 5],
  ['Arabic', 'بلديات تلتقي بانتظام لتنسق عملها', 4],
])('%s take as many lines as they need', (_what, words, lines) => {
  expect(countLines(words, { face: 'sans', size: 10, measure: 50 })).toBe(lines);
});
