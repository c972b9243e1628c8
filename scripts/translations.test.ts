import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';
import type { TranslationReport } from '../src/translation/report.ts';

const garden = 'case-studies/shared-garden';
const unstamped = /  sections:\n(?: {4}.*\n)+/;

describe('npm run translations', () => {
  test('counts the parts that are current, changed and missing, by entry and language', () => {
    const folder = withMistake(
      { file: `${garden}/en.mdx`, replace: 'They drew the plan.', by: 'They drew it.' },
      { file: 'guidance/first-weeks/ar.mdx', replace: 'title: رتّبوا', by: 'title: نظّموا' },
    );
    const { status, stdout } = runScript('translations.ts', folder);
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    const row = (key: string) => rows.find(([first]) => first === key);
    expect(row('entry')).toEqual(['entry', 'en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr']);
    expect(row(garden)).toEqual([
      ...[garden, 'source', '0/0/10', '9/1/0', '0/0/10', '0/0/10', '8/1/1', '1/0/9'],
    ]);
    expect(row('guidance/first-weeks')).toEqual([
      ...['guidance/first-weeks', '0/1/6', '0/0/7', '0/1/6', '0/0/7', '0/0/7', 'source', '0/0/7'],
    ]);
    expect(status).toBe(0);
  });

  test.each(['lv', 'ar', 'sr'])('stamps a text in %s, and no other file', (language) => {
    const file = `${garden}/${language}.mdx`;
    const folder = withMistake({ file, replace: unstamped, by: '' });
    expect(findingsIn(folder)).toEqual([
      expect.stringMatching(`^${file}:\\d+:1 unstamped-translation$`),
    ]);
    const before = readFileSync(join(folder, file), 'utf8');

    const { status, stdout } = runScript('translations.ts', folder, 'stamp', join(folder, file));
    expect(stdout).toBe('1 translation stamped.\n');
    expect(status).toBe(0);
    expect(findingsIn(folder)).toEqual([]);
    const after = readFileSync(join(folder, file), 'utf8');
    expect(after.replace(unstamped, '')).toBe(before);
    expect(runScript('translations.ts', folder).stdout).not.toMatch(/\/[1-9]\d*\//);
  });

  test('stamps all, and leaves alone what is stamped already', () => {
    const folder = withMistake();
    const path = join(folder, 'pages/about/ar.mdx');
    const before = readFileSync(path, 'utf8');
    const { stdout } = runScript('translations.ts', folder, 'stamp', '--all');
    expect(stdout).toBe('11 translations stamped.\n');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('stamps nothing that has mistakes, and says so', () => {
    const file = `${garden}/sr.mdx`;
    const folder = withMistake({ file, replace: 'title: Bašta', by: 'title: Bašta:' });
    const { status, stderr } = runScript('translations.ts', folder, 'stamp', join(folder, file));
    expect(stderr).toBe(`content/${file}: mend its mistakes first (npm run check)\n`);
    expect(status).toBe(1);
  });

  test('stamps no source and no file that is not there, and says so', () => {
    const folder = withMistake();
    const files = [`${garden}/en.mdx`, 'pages/about/kuća.mdx'].map((file) => join(folder, file));
    const { status, stdout, stderr } = runScript('translations.ts', folder, 'stamp', ...files);
    expect(stderr).toContain(`content/${garden}/en.mdx: it is the source text, no translation → `);
    expect(stderr).toContain('content/pages/about/kuća.mdx: it is no text of this library → ');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '0 translations stamped.\n' });
  });

  test('is data for programs with --format json, of the languages and places that are asked for', () => {
    const folder = withMistake({ file: `${garden}/en.mdx`, replace: 'had no lock', by: 'x' });
    const words = [
      '--language',
      'ar',
      '--language',
      'lv',
      '--state',
      'changed',
      '--format',
      'json',
    ];
    const { status, stdout, stderr } = runScript('translations.ts', folder, garden, ...words);
    const { version, entries, totals } = JSON.parse(stdout) as TranslationReport;
    expect(version).toBe(2);
    expect(entries.map(({ key }) => key)).toEqual([garden]);
    expect(totals['ar']).toMatchObject({ changed: 1, missing: 1 });
    expect(totals['lv']).toMatchObject({ changed: 1, missing: 0 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('accepts sections and a review, and writes nothing where one file is refused', () => {
    const folder = withMistake(
      { file: `${garden}/en.mdx`, replace: 'had no lock', by: 'x' },
      { file: `${garden}/en.mdx`, replace: 'They drew', by: 'They planned' },
    );
    const paths = ['ar', 'lv', 'sr'].map((code) => join(folder, `${garden}/${code}.mdx`));
    const run = (...words: readonly string[]) =>
      runScript('translations.ts', folder, 'accept', ...words);

    const refused = run(...paths, '--section', 'what-did-not-work', 'refugees-own-part');
    expect(refused.stderr).toMatch(/sr\.mdx: "what-did-not-work" is not translated here → .*\n/);
    expect(refused.stderr).toMatch(/\nNothing is written\.\n$/);
    expect(refused).toMatchObject({ status: 1, stdout: '' });

    const [arabic = '', latvian = ''] = paths;
    const taken = run(arabic, latvian, '--section', 'what-did-not-work', 'refugees-own-part');
    expect(taken.stdout.split('\n')).toEqual([
      ...['ar', 'lv'].map(
        (code) => `content/${garden}/${code}.mdx: accepted refugees-own-part, what-did-not-work`,
      ),
      ...['2 files written.', ''],
    ]);
    expect(findingsIn(folder)).toEqual([]);

    const reviewed = run(arabic, '--reviewed', 'editorial-team', '--date', '2026-03-02');
    expect(reviewed.stdout).toContain('reviewed by editorial-team on 2026-03-02');
    expect(readFileSync(arabic, 'utf8')).toContain(
      '  reviewed:\n    date: 2026-03-02\n    by: editorial-team\n',
    );
    expect(findingsIn(folder)).toEqual([]);
  });

  test('tells which translations of a question are behind, and takes those that are named', () => {
    const file = 'questions/who-asks-again.yaml';
    const folder = withMistake(
      { file, replace: 'بعد شهر؟', by: 'بعد شهرين؟' },
      {
        file,
        append:
          '  sr:\n    question: Ko pita?\n    answer: Osoba.\n    method: machine\n    of: a1b2c3d4e5f6\n',
      },
    );
    const path = join(folder, file);
    const list = () =>
      runScript('translations.ts', folder, '--state', 'changed', '--format', 'list').stdout;
    const line = (code: string) =>
      `content/${file}  ${code}  words  changed  machine  not reviewed`;
    expect(list()).toBe(`${line('lv')}\n${line('sr')}\n`);

    const unclear = runScript('translations.ts', folder, 'stamp', path);
    expect(unclear.stderr).toMatch(/since lv, sr were made → .*--language lv\n$/);
    expect(unclear).toMatchObject({ status: 1, stdout: '0 translations stamped.\n' });

    const stamped = runScript('translations.ts', folder, 'stamp', path, '--language', 'lv');
    expect(stamped).toMatchObject({ status: 0, stdout: '1 translation stamped.\n' });
    expect(list()).toBe(`${line('sr')}\n`);

    const taken = runScript('translations.ts', folder, 'accept', path, '--language', 'sr');
    expect(taken.stdout).toBe(`content/${file}: accepted sr\n1 file written.\n`);
    expect(list()).toBe('');
  });

  test('asks Git for what a source said before an edit without effect', () => {
    const folder = withMistake();
    const { status, stderr } = runScript(
      ...(['translations.ts', folder, 'no-effect', join(folder, `${garden}/en.mdx`)] as const),
    );
    expect(stderr).toContain(`content/${garden}/en.mdx: it lies in no Git repository → `);
    expect(status).toBe(1);
  });

  test.each([
    [['zīmogs'], '"zīmogs" is neither a command nor a text of this library → '],
    [['handbooks/welcome-bok'], '→ did you mean "handbooks/welcome-book"?'],
    [['--language', 'rs'], '--language: "rs" is not known → '],
    [['--state', 'changd'], '--state: "changd" is not known → did you mean "changed"?'],
    [['--format', 'جدول'], '--format: "جدول" is not known → write one of: table, list, json'],
    [['stamp'], 'stamp which files?'],
    [['stamp', '--all', '--language', 'ar'], '--language goes with files'],
    [['stamp', 'x.yaml', '--language', 'rs'], '--language: "rs" is not known → '],
    [['accept', '--section', 'kuća'], 'name the files'],
    [['accept', 'ar.mdx', '--date', '2026-03-02'], '--date goes with --reviewed'],
    [['no-effect', '--forse', 'ar.mdx'], "Unknown option '--forse'"],
  ])('says how it is used where it is asked for %o', (words, problem) => {
    const { status, stderr } = runScript('translations.ts', withMistake(), ...words);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('usage: npm run translations');
    expect(status).toBe(2);
  });
});
