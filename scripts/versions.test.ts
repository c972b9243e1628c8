import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

const garden = 'case-studies/shared-garden';
const first = ['record', '--date', '2026-03-02'] as const;
let folder: string;

beforeEach(() => {
  folder = withMistake();
});

function run(...words: readonly string[]) {
  return runScript('versions.ts', folder, ...words);
}

const pathOf = (key: string) => join(folder, `versions/${key}.jsonl`);
const linesOf = (key: string) => readFileSync(pathOf(key), 'utf8').trimEnd().split('\n');

function edit(path: string, replace: string | RegExp, by: string): void {
  const before = readFileSync(path, 'utf8');
  expect(before).toMatch(replace);
  writeFileSync(path, before.replace(replace, by));
}

describe('npm run versions -- record', () => {
  test('adds every current version once, as content without mistakes', () => {
    expect(run(...first)).toEqual({
      status: 0,
      stdout: '28 versions of 4 entries recorded (2026-03-02).\n',
      stderr: '',
    });
    expect(linesOf(garden).map((line) => JSON.parse(line) as unknown)).toEqual(
      ['en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr'].map((language) => ({
        version: expect.stringMatching(/^[0-9a-z]{9}$/) as string,
        ...{ language, date: '2026-03-02', changes: 1 },
        record: expect.stringMatching(/^[0-9a-z]{8}$/) as string,
        words: expect.stringMatching(/^[0-9a-z]{8}$/) as string,
      })),
    );
    const before = linesOf(garden);
    expect(run('record', '--date', '2026-04-01').stdout).toBe(
      '0 versions of 0 entries recorded (2026-04-01).\n',
    );
    expect(linesOf(garden)).toEqual(before);
    expect(findingsIn(folder)).toEqual([]);
  });

  test.each([
    [`${garden}/lv.mdx`, 'Viņi zīmēja', 'Viņi uzzīmēja', ['lv']],
    [`${garden}/ar.mdx`, 'title: ', 'title: هنا ', ['ar']],
    [`${garden}/sr.mdx`, 'what: Leje', 'what: Gredice', ['sr']],
  ])('adds after an edit of %s what that changed, at the end', (file, words, others, codes) => {
    run(...first);
    const before = linesOf(garden);
    edit(join(folder, file), words, others);
    expect(run().stdout).toBe(
      '28 versions of 4 entries are recorded.\n1 current ones are not: npm run versions -- record\n',
    );
    expect(run('record', '--date', '2026-04-01').stdout).toMatch(/^1 versions of 1 entries /);
    expect(linesOf(garden).slice(0, before.length)).toEqual(before);
    const added = linesOf(garden).slice(before.length);
    expect(added.map((line) => (JSON.parse(line) as { language: string }).language)).toEqual(codes);
  });

  test('goes on after a file that does not end with a line', () => {
    run(...first);
    writeFileSync(pathOf(garden), readFileSync(pathOf(garden), 'utf8').trimEnd());
    edit(join(folder, garden, 'record.yaml'), '12500', '13000');
    run('record', '--date', '2026-04-01');
    expect(linesOf(garden).length).toBe(14);
    expect(run('check').status).toBe(0);
  });

  test('refuses a day before the last one, and writes nothing', () => {
    run(...first);
    edit(join(folder, garden, 'record.yaml'), '12500', '13000');
    const { status, stderr } = run('record', '--date', '2026-03-01');
    expect(stderr).toContain(`${garden} has a version of 2026-03-02; 2026-03-01 is before that.`);
    expect(status).toBe(1);
    expect(linesOf(garden).length).toBe(7);
  });

  test('refuses content that has mistakes', () => {
    edit(join(folder, garden, 'lv.mdx'), 'title: ', 'titles: ');
    const { status, stderr } = run(...first);
    expect(stderr).toContain(`content/${garden}/lv.mdx:`);
    expect(status).toBe(1);
  });
});

describe('npm run versions -- check', () => {
  const git = (...command: readonly string[]) => {
    const person = ['-c', 'user.name=Zanda', '-c', 'user.email=zanda@example.org'];
    execFileSync('git', [...person, ...command], { cwd: dirname(folder) });
  };

  beforeEach(() => {
    run(...first);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Publish');
  });

  test('says nothing where all is well, also after more was recorded in another order', () => {
    edit(join(folder, garden, 'record.yaml'), '12500', '13000');
    run('record', '--date', '2026-04-01');
    writeFileSync(pathOf(garden), `${linesOf(garden).reverse().join('\n')}\n`);
    expect(run('check')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('finds a version that was lost, and the line to bring back', () => {
    const lost = linesOf(garden).find((line) => line.includes('"lv"')) ?? '';
    edit(pathOf(garden), `${lost}\n`, '');
    const { status, stderr } = run('check');
    expect(stderr).toMatch(
      /^content\/versions\/case-studies\/shared-garden\.jsonl {2}lost-version {2}version .{9} was recorded and is gone → /,
    );
    expect(stderr.trimEnd().endsWith(lost)).toBe(true);
    expect(status).toBe(1);
  });

  test('finds a file that was lost, in a commit of a branch as well', () => {
    git('switch', '--quiet', '--create', 'branch');
    rmSync(pathOf('guidance/first-weeks'));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Tidy up');
    const { status, stderr } = run('check', '--base', 'main');
    expect(stderr.match(/guidance\/first-weeks\.jsonl {2}lost-version/g)?.length).toBe(7);
    expect(status).toBe(1);
    // Compared with itself the branch has lost nothing.
    expect(run('check').status).toBe(0);
  });

  test('finds a day that was altered', () => {
    edit(pathOf(garden), '2026-03-02', '2026-03-01');
    const { status, stderr } = run('check');
    expect(stderr).toContain('altered-version');
    expect(status).toBe(1);
  });

  test('finds a line that was spoiled, in its place', () => {
    edit(pathOf(garden), /"record":"[0-9a-z]{8}"/, '"record":"00000000"');
    edit(pathOf('guidance/first-weeks'), '"language":"lt"', '"language":"lietuvių"');
    const { status, stderr } = run('check');
    expect(stderr).toMatch(
      /content\/versions\/case-studies\/shared-garden\.jsonl:1:1 {2}wrong-value/,
    );
    expect(stderr).toMatch(/content\/versions\/guidance\/first-weeks\.jsonl:2:1 {2}wrong-value/);
    expect(status).toBe(1);
  });

  test('finds an entry with versions that is registered no more', () => {
    edit(join(folder, 'ids.yaml'), `- id: ${garden}\n  since: 2026-03-01\n`, '');
    const { status, stderr } = run('check');
    expect(stderr).toMatch(`content/ids.yaml  lost-id  "${garden}" has published versions and `);
    expect(status).toBe(1);
  });

  test('says that there is nothing to compare with outside of a repository', () => {
    rmSync(join(dirname(folder), '.git'), { recursive: true });
    const { status, stderr } = run('check');
    expect(stderr).toMatch(/^Not compared with what was recorded before: .*no git repository/);
    expect(status).toBe(0);
    expect(run('check', '--base', 'main').status).toBe(2);
  });
});

test.each([
  [['records'], '"records" is no command'],
  [['record', 'case-studies'], '"record case-studies" is no command'],
  [['check', '--date', '2026-03-01'], '--date is for record'],
  [['record', '--base', 'main'], '--base is for check'],
  [['record', '--date', '٢٠٢٦'], '"٢٠٢٦" is not a day that exists'],
  [['--kuća'], "Unknown option '--kuća'"],
])('says how it is used where it is asked for %o', (words, problem) => {
  const { status, stderr } = run(...words);
  expect(stderr).toContain(problem);
  expect(stderr).toContain('usage: npm run versions');
  expect(status).toBe(2);
});
