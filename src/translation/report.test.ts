import { describe, expect, test } from 'vitest';
import { readContent } from '../library/content.ts';
import { withMistake, type Edit } from '../testing/fixture-site.ts';
import { printList, printTable } from './print-report.ts';
import { reportOn } from './report.ts';
import { select, type Selection } from './select.ts';

const garden = 'case-studies/shared-garden';
const changes: readonly Edit[] = [
  { file: `${garden}/en.mdx`, replace: 'had no lock', by: 'had no door' },
  {
    file: `${garden}/sr.mdx`,
    replace: '  method: machine',
    by: '  method: machine\n  reviewed: { date: 2026-03-02, by: editorial-team }',
  },
];

const report = (...edits: readonly Edit[]) => reportOn(readContent(withMistake(...edits)));
const chosen = (selection: Partial<Selection>, ...edits: readonly Edit[]) =>
  select(report(...edits), { languages: [], states: [], places: [], ...selection });
const keysOf = ({ entries }: ReturnType<typeof report>) => entries.map(({ key }) => key);

describe('reportOn', () => {
  test('tells of entries, chapters, pages, questions and start pages', () => {
    expect(keysOf(report())).toEqual([
      ...[garden, 'frameworks/river-agreement', 'guidance/first-weeks'],
      ...['handbooks/welcome-book', 'handbooks/welcome-book/first-day', 'pages/about'],
      ...['questions/who-asks-again', 'start/welcome-somebody'],
    ]);
  });

  test.each([
    ['en', `${garden}/en.mdx`, null, null, 'source', 'source'],
    ['ar', `${garden}/ar.mdx`, 'machine', null, 'changed', 'missing'],
    ['lv', `${garden}/lv.mdx`, 'human', null, 'changed', 'current'],
    [
      ...(['sr', `${garden}/sr.mdx`, 'machine'] as const),
      ...([{ date: '2026-03-02', by: 'editorial-team' }, 'missing', 'missing'] as const),
    ],
    ['fi', null, null, null, 'missing', 'missing'],
  ])('says how a text in %s was made and how each section stands', (code, ...expected) => {
    const [file, method, reviewed, locks, results] = expected;
    const { languages, sourceLanguage } = report(...changes).entries[0] ?? {};
    expect(sourceLanguage).toBe('en');
    const { sections, ...text } = languages?.[code] ?? {};
    expect(text).toEqual({ file: file && `content/${file}`, method, reviewed });
    expect(sections).toHaveLength(10);
    expect(sections).toContainEqual({ section: 'what-did-not-work', state: locks });
    expect(sections).toContainEqual({ section: 'results', state: results });
  });

  test.each([
    ['questions/who-asks-again', 'ar', null, 'source'],
    ['questions/who-asks-again', 'lv', 'machine', 'current'],
    ['questions/who-asks-again', 'sr', null, 'missing'],
    ['start/welcome-somebody', 'lv', null, 'source'],
    ['start/welcome-somebody', 'ar', 'machine', 'current'],
    ['start/welcome-somebody', 'sr', null, 'missing'],
  ])('counts the words of %s in %s', (key, code, method, state) => {
    const entry = report().entries.find((each) => each.key === key);
    expect(entry?.languages[code]).toEqual({
      file: state === 'missing' ? null : `content/${key}.yaml`,
      ...{ method, reviewed: null, sections: [{ section: 'words', state }] },
    });
  });

  test.each<[string, string, Edit]>([
    ['ar', 'a translation', { file: `${garden}/ar.mdx`, replace: '<Inference>', by: '<Inf' }],
    ['lv', 'front matter', { file: `${garden}/lv.mdx`, replace: 'title: ', by: 'title: a: ' }],
    ['sr', 'the source', { file: `${garden}/en.mdx`, replace: '<Inference>', by: '<Inf' }],
  ])('says nothing of a text in %s where %s cannot be read', (code, _, edit) => {
    expect(report(edit).entries[0]?.languages[code]?.sections).toBeNull();
  });

  test('sums up by language what is shown, also what no person has looked at', () => {
    const { entries, totals } = report(...changes);
    const states = (code: string) =>
      entries.flatMap(({ languages }) => languages[code]?.sections ?? []).map(({ state }) => state);
    for (const code of ['ar', 'lv', 'sr']) {
      const total = totals[code];
      for (const state of ['source', 'current', 'changed', 'missing'] as const) {
        expect(total?.[state]).toBe(states(code).filter((each) => each === state).length);
      }
    }
    expect(totals['lv']).toEqual({
      ...{ source: 8, current: 11, changed: 1, missing: 16, machineNotReviewed: 2 },
    });
    expect(totals['sr']?.machineNotReviewed).toBe(0);
  });
});

describe('select', () => {
  test.each([
    [{ places: ['handbooks'] }, ['handbooks/welcome-book', 'handbooks/welcome-book/first-day']],
    [{ places: [garden, 'pages/about/ar.mdx'] }, [garden, 'pages/about']],
    [{ places: ['handbooks/welcome-book/record.yaml'] }, keysBelow('handbooks/welcome-book')],
    [{ places: ['questions/who-asks-again.yaml'] }, ['questions/who-asks-again']],
    [{ languages: ['ar'], states: ['changed'] }, [garden]],
    [{ languages: ['sr'], states: ['changed'] }, []],
    [{ languages: ['sr'], states: ['source'] }, ['frameworks/river-agreement']],
    [{ languages: ['lv'], states: ['changed'], places: ['guidance'] }, []],
  ] as [Partial<Selection>, string[]][])('of %o leaves %o', (selection, keys) => {
    expect(keysOf(chosen(selection, ...changes))).toEqual(keys);
  });

  test('leaves the totals of what is left', () => {
    const { entries, totals } = chosen({ languages: ['ar', 'lv'], places: [garden] }, ...changes);
    expect(Object.keys(entries[0]?.languages ?? {})).toEqual(['lv', 'ar']);
    expect(Object.keys(totals).sort()).toEqual(['ar', 'lv']);
    expect(totals['ar']).toEqual({
      ...{ source: 0, current: 8, changed: 1, missing: 1, machineNotReviewed: 9 },
    });
  });
});

describe('a printed report', () => {
  test('is a table with a row for each entry and the sums', () => {
    const selection: Partial<Selection> = {
      languages: ['lv', 'ar', 'sr'],
      places: [garden, 'start'],
    };
    const rows = printTable(chosen(selection, ...changes)).map((row) => row.split(/ {2,}/));
    expect(rows).toEqual([
      ['entry', 'lv', 'ar', 'sr'],
      [garden, '9/1/0', '8/1/1', '1/0/9'],
      ['start/welcome-somebody', 'source', '1/0/0', '0/0/1'],
      [''],
      ['current', '9', '9', '1'],
      ['changed', '1', '1', '0'],
      ['missing', '0', '1', '10'],
      ['source', '1', '0', '0'],
    ]);
  });

  test('is a list with a line for each part', () => {
    const found = chosen({ languages: ['lv', 'ar', 'sr'], places: [garden] }, ...changes);
    expect(printList(found, ['changed'])).toEqual([
      `content/${garden}/lv.mdx  lv  what-did-not-work  changed  human  not reviewed`,
      `content/${garden}/ar.mdx  ar  what-did-not-work  changed  machine  not reviewed`,
    ]);
    expect(printList(found, ['current']).at(-1)).toBe(
      `content/${garden}/sr.mdx  sr  summary  current  machine  reviewed 2026-03-02 by editorial-team`,
    );
    expect(printList(found, [])).toHaveLength(30);
  });
});

function keysBelow(key: string): string[] {
  return [key, `${key}/first-day`];
}
