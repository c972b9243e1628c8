import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../library/content.ts';
import { findingsIn, withMistake, type Edit } from '../testing/fixture-site.ts';
import { planAcceptance, type Acceptance } from './accept.ts';
import { versionAt } from './git-version.ts';
import { planNoEffect } from './no-effect.ts';
import { reportOn } from './report.ts';
import { planStamps, type Stamping } from './stamp-texts.ts';

const question = 'questions/who-asks-again.yaml';
const start = 'start/welcome-somebody.yaml';
const questionFile = `content/${question}`;
const startFile = `content/${start}`;

/** Translations into Serbian, as nobody has stamped them yet. */
const serbian: readonly Edit[] = [
  {
    file: question,
    append:
      '  sr:\n    question: Ko posle mesec dana pita porodicu?\n    answer: Osoba iz opštine.\n    method: human\n',
  },
  {
    file: start,
    append:
      '  sr:\n    title: Dočekujete nekoga\n    summary: Tri koraka.\n    steps: { read: Šta ne obećati., visit: Bašta., open: Prvi dan. }\n    method: machine\n',
  },
];

/** A content folder in which the question and the start page are stamped in ar, lv and sr. */
function stampedSite(): string {
  const folder = withMistake(...serbian);
  write(folder, planStamps(readContent(folder), [questionFile, startFile]).files);
  return folder;
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) writeFileSync(join(folder, '..', file), text);
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function edit(folder: string, path: string, replace: string, by: string): void {
  const before = read(folder, path);
  expect(before).toContain(replace);
  writeFileSync(join(folder, path), before.replace(replace, by));
}

/** What is behind, as `key language`. */
function behind(folder: string): string[] {
  return reportOn(readContent(folder)).entries.flatMap(({ key, languages }) =>
    Object.entries(languages).flatMap(([code, { sections }]) =>
      sections?.some(({ state }) => state === 'changed') ? [`${key} ${code}`] : [],
    ),
  );
}

const stamp = (folder: string, files: string[], options?: Stamping) =>
  planStamps(readContent(folder), files, options);
const accept = (folder: string, acceptance: Partial<Acceptance>) =>
  planAcceptance(
    readContent(folder),
    { files: [questionFile], sections: [], ...acceptance },
    '2026-11-25',
  );

describe('a source whose words change', () => {
  const inQuestion = ['questions/who-asks-again lv', 'questions/who-asks-again sr'];
  const inStart = ['start/welcome-somebody ar', 'start/welcome-somebody sr'];

  test.each([
    ['the question, in Arabic', question, 'بعد شهر؟', 'بعد شهرين؟', inQuestion],
    ['its answer, in Arabic', question, 'ويكتب الجواب', 'ويسجل الجواب', inQuestion],
    ['the title, in Latvian', start, 'Jūs sagaidāt', 'Jūs gaidāt', inStart],
    ['the summary, in Latvian', start, 'Trīs soļi', 'Soļi', inStart],
    ['a step, in Latvian', start, 'Ko labāk nesolīt.', 'Ko nesolīt.', inStart],
  ])('leaves behind exactly its translations: %s', (_, path, replace, by, expected) => {
    const folder = stampedSite();
    expect(behind(folder)).toEqual([]);
    edit(folder, path, replace, by);
    expect(behind(folder).sort()).toEqual(expected);
    // That translations are behind is no mistake.
    expect(findingsIn(folder)).toEqual([]);
  });

  test.each([
    ['a translation', question, 'Osoba iz opštine.', 'Čovek iz opštine.'],
    ['how one was made', question, 'method: machine', 'method: human'],
    ['the facts', question, 'checked: 2026-03-01', 'checked: 2026-03-02'],
    ['quotes', start, 'title: Jūs sagaidāt kādu pirmoreiz', "title: 'Jūs sagaidāt kādu pirmoreiz'"],
    ['line breaks', start, 'summary: Trīs soļi', 'summary:\n      Trīs\n      soļi'],
    [
      'the order of steps',
      start,
      '      read: Ko labāk nesolīt.\n      visit: Dārzs, kurā var palīdzēt.\n',
      '      visit: Dārzs, kurā var palīdzēt.\n      read: Ko labāk nesolīt.\n',
    ],
  ])('is not one of which %s changes', (_, path, replace, by) => {
    const folder = stampedSite();
    edit(folder, path, replace, by);
    expect(behind(folder)).toEqual([]);
  });

  test('was never the source of a translation without a stamp', () => {
    expect(behind(withMistake(...serbian))).toEqual([
      'questions/who-asks-again sr',
      'start/welcome-somebody sr',
    ]);
    expect(findingsIn(withMistake(...serbian))).toEqual([]);
  });

  test('carries no stamp itself', () => {
    const replace = '    method: source\n';
    const folder = withMistake({ file: question, replace, by: `${replace}    of: e15939d0ca91\n` });
    expect(findingsIn(folder)).toEqual([`${question}:11:3 wrong-value`]);
  });
});

describe('stamping', () => {
  test('writes a line into each translation, and nothing else', () => {
    const before = withMistake(...serbian);
    const after = stampedSite();
    for (const path of [question, start]) {
      const stamps = /^ {4}of: .*\n/gm;
      expect(read(after, path).match(stamps)).toHaveLength(2);
      expect(read(after, path).replace(stamps, '')).toBe(read(before, path).replace(stamps, ''));
    }
    expect(findingsIn(after)).toEqual([]);
  });

  test('again writes nothing', () => {
    const { files, told } = stamp(stampedSite(), [questionFile, startFile]);
    expect(files).toEqual(new Map());
    expect(told).toEqual([
      ...['lv', 'sr'].map((code) => `${questionFile}: ${code} stamped`),
      ...['ar', 'sr'].map((code) => `${startFile}: ${code} stamped`),
    ]);
  });

  test.each([['ar'], ['sr']])('is of the language that is named: %s', (language) => {
    const folder = stampedSite();
    edit(folder, start, 'Trīs soļi', 'Soļi');
    write(folder, stamp(folder, [startFile], { languages: [language] }).files);
    const other = language === 'ar' ? 'sr' : 'ar';
    expect(behind(folder)).toEqual([`start/welcome-somebody ${other}`]);
    // With one behind there is no doubt which is meant.
    write(folder, stamp(folder, [startFile]).files);
    expect(behind(folder)).toEqual([]);
  });

  test('asks which is meant where several are behind, and takes all where all are meant', () => {
    const folder = stampedSite();
    edit(folder, question, 'بعد شهر؟', 'بعد شهرين؟');
    expect(stamp(folder, [questionFile])).toMatchObject({
      files: new Map(),
      problems: [
        `${questionFile}: the source has changed since lv, sr were made → name those that say it now: --language lv`,
      ],
    });
    write(folder, stamp(folder, [questionFile], { isAll: true }).files);
    expect(behind(folder)).toEqual([]);
  });

  test.each<[string, string[], Edit[], string]>([
    ['of the source', ['ar'], [], 'it was written in ar, that is no translation → '],
    ['of a language without words', ['fi'], [], 'it has no words in fi → write one of: lv'],
    ['of a file with mistakes', [], [change('method: machine', 'method: mašina')], mistakes()],
  ])('is refused %s', (_, languages, edits, problem) => {
    const { files, problems } = stamp(withMistake(...edits), [questionFile], { languages });
    expect(files.size).toBe(0);
    expect(problems).toEqual([expect.stringContaining(`${questionFile}: ${problem}`)]);
  });

  test('is refused where a translation lacks a step of the source', () => {
    const lacking = { file: start, replace: /\n {6}visit: حديقة.*/, by: '' };
    expect(stamp(withMistake(lacking), [startFile]).problems).toEqual([
      `${startFile}: ${mistakes()}`,
    ]);
  });
});

describe('accepting', () => {
  test('takes the one language that is behind, and touches nothing but its stamp', () => {
    const folder = withMistake(change('بعد شهر؟', 'بعد شهرين؟'));
    const before = read(folder, question);
    const { files, told } = accept(folder, {});
    expect(told).toEqual([`${questionFile}: accepted lv`]);
    write(folder, files);
    expect(behind(folder)).toEqual([]);
    const stamps = /^ {4}of: .*\n/gm;
    expect(read(folder, question)).not.toBe(before);
    expect(read(folder, question).replace(stamps, '')).toBe(before.replace(stamps, ''));
  });

  test('takes the language that is named, and says which are left', () => {
    const folder = stampedSite();
    edit(folder, question, 'بعد شهر؟', 'بعد شهرين؟');
    const { files, told } = accept(folder, { languages: ['sr'], sections: ['words'] });
    expect(told).toEqual([`${questionFile}: accepted sr; still behind in lv`]);
    write(folder, files);
    expect(behind(folder)).toEqual(['questions/who-asks-again lv']);
  });

  test('writes nothing where nothing has changed', () => {
    const { files, told } = accept(stampedSite(), { files: [questionFile, startFile] });
    expect(files.size).toBe(0);
    expect(told).toEqual(
      [questionFile, startFile].map((file) => `${file}: nothing to accept: it is current`),
    );
  });

  test('is refused with all that is wrong at once', () => {
    const folder = stampedSite();
    edit(folder, question, 'بعد شهر؟', 'بعد شهرين؟');
    const review = { by: 'editorial-team', date: '2026-11-24' };
    expect(accept(folder, { sections: ['بيت', 'māja'], review }).problems).toEqual([
      `${questionFile}: its words are one part → leave --section out`,
      `${questionFile}: it has no place for a review → leave --reviewed out; where a person worded it anew, write: method: human`,
      `${questionFile}: the source has changed since lv, sr were made → name those that say it now: --language lv`,
    ]);
  });
});

describe('an edit that has no effect on translations', () => {
  const noEffect = (folder: string, file: string) =>
    planNoEffect(readContent(folder), {
      ...{ files: [file], sections: [], base: 'HEAD' },
      earlier: (path) => versionAt(join(folder, '..', path), 'HEAD'),
    });

  test.each([
    [question, 'ويكتب الجواب', 'ويكتب الجواب!', 'lv, sr'],
    [start, 'Trīs soļi', 'Trīs soļi, lūk,', 'ar, sr'],
  ])('leaves current in %s what was current', (path, replace, by, languages) => {
    const folder = committed(stampedSite());
    edit(folder, path, replace, by);
    expect(behind(folder)).toHaveLength(2);
    const { files, told, problems } = noEffect(folder, `content/${path}`);
    expect(problems).toEqual([]);
    expect(told).toEqual([`content/${path}: still current in ${languages}`]);
    write(folder, files);
    expect(behind(folder)).toEqual([]);
  });

  test('leaves behind what was behind before', () => {
    const folder = committed(withMistake(...serbian));
    edit(folder, question, 'ويكتب الجواب', 'ويكتب الجواب!');
    const { files, told } = noEffect(folder, questionFile);
    expect(told).toEqual([
      `${questionFile}: still current in lv; was behind before the edit, and stays so, in sr`,
    ]);
    write(folder, files);
    expect(behind(folder)).toEqual(['questions/who-asks-again sr', 'start/welcome-somebody sr']);
  });

  test('is refused where the words are what they were', () => {
    const folder = committed(stampedSite());
    edit(folder, question, 'Osoba iz opštine.', 'Čovek iz opštine.');
    expect(noEffect(folder, questionFile).problems).toEqual([
      `${questionFile}: its words in ar are those of HEAD → if the edit is committed already, name the revision before it: --base HEAD~1`,
    ]);
  });
});

function change(replace: string, by: string): Edit {
  return { file: question, replace, by };
}

function mistakes(): string {
  return 'mend its mistakes first (npm run check)';
}

/** The folder in a repository of its own, with one commit. */
function committed(folder: string): string {
  // Whoever runs the tests may sign commits or have hooks of their own.
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: dirname(folder), stdio: 'pipe', env });
  git('init', '--quiet');
  git('add', '--all');
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  git(...author, 'commit', '--quiet', '--message=x');
  return folder;
}
