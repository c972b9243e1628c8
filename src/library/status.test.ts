import { beforeAll, describe, expect, test } from 'vitest';
import { withMistake } from '../testing/fixture-site.ts';
import { loadLibrary, type Library } from './library.ts';
import { statusOf } from './status.ts';

const day = '2026-11-25';
const garden = 'case-studies/shared-garden';
let library: Library;
beforeAll(() => {
  library = loadLibrary(withMistake());
});

describe('statusOf', () => {
  test('is plain data: printed as JSON and read again, nothing is lost', () => {
    const status = statusOf(library, day);
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
    expect(status).toMatchObject({ version: 2, day });
  });

  test('counts entries by evidence and what they rest on', () => {
    const { counts, support } = statusOf(library, day);
    expect(counts.evidence).toEqual({ e1: 1, e0: 2, e2: 1 });
    expect(counts.type).toEqual({
      ...{ 'case-studies': 1, frameworks: 1, guidance: 1, handbooks: 1 },
    });
    expect(support).toEqual({
      claims: 6,
      claimsWithoutSource: 0,
      statements: 28,
      statementsWithoutSource: 0,
      orphans: ['frameworks/river-agreement'],
    });
  });
});

describe('the translations', () => {
  const statusIn = (of: Library, code: string) =>
    statusOf(of, day).translations.find(({ language }) => language === code);

  test('are counted by language and by standard section', () => {
    expect(statusOf(library, day).translations.map(({ language }) => language)).toEqual([
      ...['en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr'],
    ]);
    const arabic = statusIn(library, 'ar');
    expect(arabic?.sections['results']).toEqual({ source: 0, current: 0, changed: 0, missing: 1 });
    expect(arabic?.changed).toEqual([]);
    expect(arabic?.missing.find(({ text }) => text === garden)).toEqual({
      text: garden,
      parts: ['results'],
    });
    expect(arabic?.missing.find(({ text }) => text.endsWith('first-day'))).toEqual({
      text: 'handbooks/welcome-book/first-day',
      parts: ['vakars'],
    });
    expect(statusIn(library, 'lv')?.missing.map(({ text }) => text)).toEqual([
      ...['frameworks/river-agreement', 'guidance/first-weeks', 'pages/about'],
    ]);
  });

  test('include questions and start pages, each as a whole', () => {
    const file = 'questions/who-asks-again.yaml';
    const changed = loadLibrary(withMistake({ file, replace: 'بعد شهر؟', by: 'بعد شهرين؟' }));
    const expected = [{ text: 'questions/who-asks-again', parts: ['words'] }];
    expect(statusIn(changed, 'lv')?.changed).toEqual(expected);
    expect(statusIn(changed, 'ar')?.changed).toEqual([]);
    expect(statusIn(changed, 'sr')?.missing).toEqual(expect.arrayContaining(expected));
    expect(statusIn(changed, 'lv')?.sections['questions']).toEqual({
      ...{ source: 0, current: 0, changed: 1, missing: 0 },
    });
    expect(statusIn(changed, 'ar')?.sections['start']).toMatchObject({ current: 1 });
    expect(statusIn(changed, 'lv')?.machine).toBe(statusIn(library, 'lv')?.machine);
  });

  test('add up, in every language, to the same number of parts', () => {
    const sums = statusOf(library, day).translations.map(({ states, sections }) => {
      const sum = (counts: object) =>
        Object.values(counts).reduce((a: number, b) => a + Number(b), 0);
      expect(Object.values(sections).reduce((all, counts) => all + sum(counts), 0)).toBe(
        sum(states),
      );
      return sum(states);
    });
    expect(new Set(sums).size).toBe(1);
  });

  test.each([
    ['lv', garden, `${garden}/en.mdx`, 'They drew the plan.', 'They drew it.'],
    ['ar', garden, `${garden}/en.mdx`, 'They drew the plan.', 'They drew it.'],
    ['en', 'guidance/first-weeks', 'guidance/first-weeks/ar.mdx', 'title: رتّبوا', 'title: نظّموا'],
    [
      'en',
      'frameworks/river-agreement',
      'frameworks/river-agreement/sr.mdx',
      'title: Opštine',
      'title: Gradovi',
    ],
  ])(
    'in %s name the part of %s that its source has left behind',
    (code, text, file, replace, by) => {
      const changed = loadLibrary(withMistake({ file, replace, by }));
      expect(statusIn(changed, code)?.changed).toEqual([
        { text, parts: [file.startsWith(garden) ? 'refugees-own-part' : 'summary'] },
      ]);
    },
  );
});

describe('the sources', () => {
  const checks = `
- id: garden-report
  checked: 2026-12-02
  status: dead
  httpStatus: 404
  firstDead: 2026-11-25
  address: https://bridge.example.org/garden
- id: river-text
  checked: 2026-12-03
  status: moved
  httpStatus: 200
  address: https://bridge.example.org/reka
  location: https://bridge.example.org/река
- id: saltene-statistics
  checked: 2026-12-01
  status: unreachable
  address: https://saltene.example.org/skaitli
- id: long-gone
  checked: 2026-12-04
  status: dead
`;

  test('are told from their records where no check has been made', () => {
    expect(statusOf(library, day).sources).toEqual({
      all: 4,
      undated: ['welcome-notes'],
      withoutAddress: ['welcome-notes'],
      uncited: [],
      archived: [],
      lastCheck: undefined,
      unchecked: ['garden-report', 'river-text', 'saltene-statistics'],
      dead: [],
      unreachable: [],
      moved: [],
    });
  });

  test('are dead since the first failing visit, and name who rests on them and who acts', () => {
    const checked = loadLibrary(withMistake({ file: 'source-check.yaml', add: checks }));
    expect(statusOf(checked, day).sources).toMatchObject({
      lastCheck: '2026-12-03',
      unchecked: [],
      dead: [
        {
          id: 'garden-report',
          since: '2026-11-25',
          httpStatus: 404,
          isArchived: false,
          entries: [garden],
          roles: ['editorial-team'],
        },
      ],
      unreachable: [{ id: 'saltene-statistics', entries: [garden, 'handbooks/welcome-book'] }],
      moved: [{ id: 'river-text', location: 'https://bridge.example.org/река' }],
    });
  });

  test('wait for a new visit once they have another address', () => {
    const mended = loadLibrary(
      withMistake(
        { file: 'source-check.yaml', add: checks },
        {
          file: 'sources/reports.yaml',
          replace: 'https://bridge.example.org/garden',
          by: 'https://bridge.example.org/حديقة',
        },
      ),
    );
    const { dead, unchecked } = statusOf(mended, day).sources;
    expect([dead, unchecked]).toEqual([[], ['garden-report']]);
  });
});

describe('the gaps', () => {
  test('are the cells of theme, target group and country without a case study', () => {
    const { gaps } = statusOf(library, day);
    expect(gaps.cells).toEqual({
      'participation/refugees/latvia': 1,
      'participation/host-community/latvia': 1,
      'housing/refugees/latvia': 1,
      'housing/host-community/latvia': 1,
    });
    expect(gaps.byPlace).toEqual({ 'participation/latvia': 1, 'housing/latvia': 1 });
    expect(gaps.all).toBe(gaps.themes.length * gaps.targets.length);
    const themes = gaps.themes.filter((theme) => !['participation', 'housing'].includes(theme));
    expect(gaps.empty).toEqual([
      ...gaps.themes.flatMap((theme) =>
        gaps.targets
          .filter(
            (target) => themes.includes(theme) || !['refugees', 'host-community'].includes(target),
          )
          .map((target) => `${theme}/${target}/latvia`),
      ),
    ]);
    expect(gaps.empty.length).toBe(gaps.all - 4);
    expect(gaps.focus).toEqual([]);
  });

  test('are looked at closely in the countries that have a page', () => {
    const entries = library.entries.map((entry) =>
      entry.collection === 'guidance'
        ? { ...entry, record: { ...entry.record, country: 'latvia' } }
        : entry,
    );
    const withPage = { ...library, entries };
    expect(statusOf(withPage, day).gaps.focus).toEqual(['latvia']);
  });
});
