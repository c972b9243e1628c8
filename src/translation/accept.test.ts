import { describe, expect, test } from 'vitest';
import { readContent } from '../library/content.ts';
import { withMistake, type Edit } from '../testing/fixture-site.ts';
import { planAcceptance, type Acceptance } from './accept.ts';
import { reportOn } from './report.ts';

const garden = 'case-studies/shared-garden';
const today = '2026-11-25';

/** The source changes in two sections that most translations have. */
const edits: readonly Edit[] = [
  { file: `${garden}/en.mdx`, replace: 'They drew the plan.', by: 'They drew all of it.' },
  { file: `${garden}/en.mdx`, replace: 'had no lock', by: 'had no door' },
];
const changed = ['refugees-own-part', 'what-did-not-work'];

const plan = (folder: string, acceptance: Partial<Acceptance>) =>
  planAcceptance(readContent(folder), { files: [], sections: [], ...acceptance }, today);

const pathOf = (language: string) => `content/${garden}/${language}.mdx`;

/** What is behind in a language, once a plan is carried out. */
function behind(language: string, text: string | undefined): string[] {
  const file = `${garden}/${language}.mdx`;
  const after: Edit[] = text === undefined ? [] : [{ file, add: text }];
  const { entries } = reportOn(readContent(withMistake(...edits, ...after)));
  const sections = entries.find(({ key }) => key === garden)?.languages[language]?.sections ?? [];
  return sections.filter(({ state }) => state === 'changed').map(({ section }) => section);
}

describe.each([['ar'], ['lv']])('accepting a translation into %s', (language) => {
  const file = pathOf(language);

  test('takes every section that the source changed, and touches nothing else', () => {
    expect(behind(language, undefined)).toEqual(changed);
    const folder = withMistake(...edits);
    const { files, told, problems } = plan(folder, { files: [file] });
    expect(problems).toEqual([]);
    expect(told).toEqual([`${file}: accepted ${changed.join(', ')}`]);
    expect([...files.keys()]).toEqual([file]);
    expect(behind(language, files.get(file))).toEqual([]);
    const stamps = new RegExp(`^ {4}(${changed.join('|')}): .*\n`, 'gm');
    const before = readContent(folder).texts.get(garden)?.get(language)?.source ?? '';
    expect(files.get(file)?.replace(stamps, '')).toBe(before.replace(stamps, ''));
  });

  test('takes just the section that is named', () => {
    const { files, told } = plan(withMistake(...edits), {
      files: [file],
      sections: [changed[1] ?? ''],
    });
    expect(told).toEqual([
      `${file}: accepted what-did-not-work; still behind in refugees-own-part`,
    ]);
    expect(behind(language, files.get(file))).toEqual(['refugees-own-part']);
  });

  test('writes who reviewed it and when, changed or not', () => {
    const review = { by: 'editorial-team', date: '2026-11-24' };
    const written = '  reviewed:\n    date: 2026-11-24\n    by: editorial-team\n  sections:';
    for (const folder of [withMistake(), withMistake(...edits)]) {
      const { files, problems } = plan(folder, { files: [file], review });
      expect(problems).toEqual([]);
      expect(files.get(file)).toContain(written);
    }
  });
});

test('writes nothing where nothing has changed', () => {
  const { files, told } = plan(withMistake(), { files: ['ar', 'lv', 'sr'].map(pathOf) });
  expect(files.size).toBe(0);
  expect(told).toEqual(
    ['ar', 'lv', 'sr'].map((code) => `${pathOf(code)}: nothing to accept: it is current`),
  );
});

test('drops the stamps of sections that are gone, and keeps a stamp that is behind', () => {
  const stale = {
    file: `${garden}/ar.mdx`,
    replace: '    lead: f12eb6411c89',
    by: '    lead: "000000000000"\n    zudis: f12eb6411c89',
  };
  const { files } = plan(withMistake(...edits, stale), {
    files: [pathOf('ar')],
    sections: changed,
  });
  expect(files.get(pathOf('ar'))).not.toContain('zudis');
  expect(files.get(pathOf('ar'))).toContain('    lead: "000000000000"\n');
});

describe('accepting is refused, with what to do instead,', () => {
  test.each<[string, Partial<Acceptance>, string]>([
    [
      'where the source has no such section',
      { files: [pathOf('lv')], sections: ['what-did-not-wrok'] },
      `${pathOf('lv')}: its source has no section "what-did-not-wrok" → did you mean "what-did-not-work"?`,
    ],
    [
      'where the section is named in Arabic',
      { files: [pathOf('ar')], sections: ['ما-لم-ينجح'] },
      `${pathOf('ar')}: its source has no section "ما-لم-ينجح" → write one of: summary, lead, what-was-done, who-did-what, refugees-own-part, money-and-staff, results, what-did-not-work, could-it-work-here, questions-for-the-owner`,
    ],
    [
      'where the section is not translated',
      { files: [pathOf('sr')], sections: ['results'] },
      `${pathOf('sr')}: "results" is not translated here → translate it first, then accept it`,
    ],
    [
      'for the source itself',
      { files: [pathOf('en')] },
      `${pathOf('en')}: it is the source text, no translation → name its translations; npm run translations -- no-effect is for sources`,
    ],
    [
      'for a file that is not there',
      { files: [pathOf('lvv')] },
      `${pathOf('lvv')}: it is no text of this library → did you mean "${pathOf('lv')}"?`,
    ],
    [
      'for a language that the text is not in',
      { files: [pathOf('sr')], languages: ['lv', 'ar'] },
      `${pathOf('sr')}: it is in sr → leave --language out`,
    ],
    [
      'for a role that is not there',
      { files: [pathOf('ar')], review: { by: 'editorial-taem', date: today } },
      '--reviewed: "editorial-taem" is not a role of roles.yaml → did you mean "editorial-team"?',
    ],
    [
      'for a day that does not exist',
      { files: [pathOf('sr')], review: { by: 'editorial-team', date: '2026-02-30' } },
      '--date: "2026-02-30" is not a day → write a day that exists as YYYY-MM-DD',
    ],
    [
      'for a day to come',
      { files: [pathOf('lv')], review: { by: 'editorial-team', date: '2026-11-26' } },
      '--date: 2026-11-26 has not come yet → write the day of the review',
    ],
    [
      'for a review of a part',
      {
        files: [pathOf('lv')],
        sections: ['what-did-not-work'],
        review: { by: 'editorial-team', date: today },
      },
      `${pathOf('lv')}: the source has also changed in refugees-own-part → a review is of the whole text: leave --section out, or --reviewed`,
    ],
  ])('%s', (_, acceptance, problem) => {
    expect(plan(withMistake(...edits), acceptance).problems).toEqual([problem]);
  });

  test.each<[string, Edit]>([
    ['has mistakes', { file: `${garden}/ar.mdx`, replace: '<Inference>', by: '<Inference' }],
    ['is out of step', { file: `${garden}/ar.mdx`, replace: '## من فعل ماذا', by: '' }],
    [
      'has front matter that cannot be read',
      { file: `${garden}/ar.mdx`, replace: 'title: ', by: 'title: a: ' },
    ],
  ])('where the translation %s', (_, edit) => {
    const { problems } = plan(withMistake(...edits, edit), { files: ['ar', 'lv'].map(pathOf) });
    expect(problems).toEqual([`${pathOf('ar')}: mend its mistakes first (npm run check)`]);
  });

  test('where it does not say how it was made', () => {
    const edit = { file: `${garden}/sr.mdx`, replace: /translation:[^]*?---/, by: '---' };
    const { problems } = plan(withMistake(...edits, edit), { files: [pathOf('sr')] });
    expect(problems).toEqual([
      `${pathOf('sr')}: the front matter has no translation block → add to the front matter: translation: { method: machine } or { method: human }`,
    ]);
  });

  test('with all that is wrong at once', () => {
    const { problems } = plan(withMistake(...edits), {
      files: ['ar', 'lv', 'sr'].map(pathOf),
      sections: ['māja', 'kuća'],
      review: { by: 'بيت', date: 'šodien' },
    });
    expect(problems).toHaveLength(8);
  });
});
