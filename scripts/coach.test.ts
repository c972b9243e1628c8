import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

const garden = 'case-studies/shared-garden';

const coach = (content: string, ...rest: readonly string[]) =>
  runScript('coach.ts', content, '--today', '2026-03-02', ...rest);

/** Something to advise on a text in English, one in Latvian and one in Serbian. */
function withThree(): string {
  return withMistake(
    { file: `${garden}/ar.mdx`, replace: 'title: حَدِيقة', by: `title: ${'حديقة '.repeat(20)}` },
    { file: `${garden}/en.mdx`, replace: 'They drew the plan.', by: 'They drew it.' },
    { file: 'handbooks/welcome-book/lv.mdx', replace: 'Kopā ar', by: 'Mentors kopā ar' },
    { file: 'frameworks/river-agreement/sr.mdx', replace: 'Pozove', by: 'KIRS pozove' },
  );
}

/** The fixture in a Git repository, as it was committed. */
function inRepository(): { readonly folder: string; readonly git: (...args: string[]) => void } {
  const folder = withMistake();
  const git = (...args: string[]) => {
    const names = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    const { status, stderr } = spawnSync('git', [...names, ...args], { cwd: dirname(folder) });
    if (status !== 0) throw new Error(stderr.toString());
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  return { folder, git };
}

const places = (stdout: string) => stdout.match(/^content\/\S+ {2}\S+/gm) ?? [];

describe('npm run coach', () => {
  test('says in one line that there is nothing to advise', () => {
    expect(coach(withMistake())).toEqual({
      ...{ status: 0, stderr: '', stdout: 'The coach has nothing to advise.\n' },
    });
  });

  test('prints advice with its place and what to do, counts it, and never blocks', () => {
    const { status, stdout, stderr } = coach(withThree());
    expect(stdout.split('\n')).toEqual([
      `content/${garden}/en.mdx:35:1  outdated-translation  the section "Refugees' own part" is no longer what was translated into ar, lv → bring them up to date, then run: npm run translations -- stamp FILE`,
      expect.stringMatching(/^content\/frameworks\S+sr.mdx:32:1 {2}unexplained-acronym {2}"KIRS"/),
      expect.stringMatching(/^content\/handbooks\S+lv.mdx:20:1 {2}unlinked-term {2}"Mentors"/),
      '',
      '3 pieces of advice on 3 files:',
      '    1  unexplained-acronym',
      '    1  unlinked-term',
      '    1  outdated-translation',
      'None of it blocks: npm run check lists what must be mended.',
      '',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('advises on nothing but the paths that are named', () => {
    const folder = withThree();
    const book = join(folder, 'handbooks/welcome-book');
    const { stdout } = coach(folder, book, join(folder, 'places'), join(folder, 'frame'));
    expect(places(stdout)).toEqual(['content/handbooks/welcome-book/lv.mdx:20:1  unlinked-term']);
  });

  test('gives the same as JSON, each with what to do, for the day that is asked', () => {
    const { status, stdout } = coach(withThree(), '--format', 'json', '--today', '2026-08-22');
    const { day, advice } = JSON.parse(stdout) as { day: string; advice: { rule: string }[] };
    expect(day).toBe('2026-08-22');
    expect(advice.map(({ rule }) => rule).sort()).toEqual([
      ...['ageing-claim', 'outdated-translation', 'unexplained-acronym', 'unlinked-term'],
    ]);
    expect(advice.at(-2)).toMatchObject({
      ...{ file: 'content/guidance/first-weeks/record.yaml', line: 27, column: 14 },
      fix: 'read the act again, and write the day into checked',
    });
    expect(status).toBe(0);
  });

  test('points to the check where a file cannot be read, and does not block either', () => {
    const file = `${garden}/sr.mdx`;
    const folder = withMistake({ file, replace: 'title: Bašta', by: 'title: Bašta:' });
    const { status, stderr } = coach(folder);
    expect(stderr).toBe('1 file with mistakes: npm run check says which.\n');
    expect(status).toBe(0);
  });
});

describe('npm run coach -- --changed', () => {
  const change = (folder: string, file: string, add: string) =>
    writeFileSync(join(folder, file), add, { flag: 'a' });

  test('advises on files that are not committed, new ones included', () => {
    const { folder } = inRepository();
    change(folder, 'handbooks/welcome-book/lv.mdx', '\nMentors kopā ar NVA.\n');
    change(
      folder,
      'pages/about/lv.mdx',
      '---\ntitle: QRZ\nsummary: Par\nupdated: 2026-03-01\n---\n',
    );
    expect(places(coach(folder, '--changed').stdout)).toEqual([
      expect.stringMatching(/^content\/handbooks.*unlinked-term$/),
      expect.stringMatching(/^content\/handbooks.*unexplained-acronym$/),
      'content/pages/about/lv.mdx:2:8  unexplained-acronym',
    ]);
  });

  test('advises on what a branch has changed since it left its base, and not on the base', () => {
    const { folder, git } = inRepository();
    git('checkout', '--quiet', '-b', 'dārzs');
    change(folder, 'frameworks/river-agreement/sr.mdx', '\nKIRS.\n');
    git('commit', '--quiet', '--all', '--message=Branch');
    git('checkout', '--quiet', 'main');
    change(folder, 'guidance/first-weeks/ar.mdx', '\nمرشد.\n');
    git('commit', '--quiet', '--all', '--message=Main');
    git('checkout', '--quiet', 'dārzs');
    const found = places(coach(folder, '--changed', 'main').stdout);
    expect(found.every((place) => place.includes('river-agreement'))).toBe(true);
    expect(found.at(-1)).toMatch(/unexplained-acronym$/);
    expect(coach(folder, '--changed').stdout).toBe('The coach has nothing to advise.\n');
  });

  test.each([
    ['a branch that is not there', ['--changed', 'zars'], 'Git knows no branch or commit "zars"'],
    ['two branches', ['--changed', 'a', 'b'], '--changed takes one branch or commit'],
    ['a day that does not exist', ['--today', '2026-02-30'], '"2026-02-30" is not a day'],
    ['an unknown format', ['--format', 'xml'], '"xml" is not a format'],
    ['an unknown option', ['--padoms'], '--padoms'],
  ])('says how it is used where it is given %s', (_, rest, message) => {
    const { status, stderr } = coach(inRepository().folder, ...rest);
    expect(stderr).toContain(message);
    expect(stderr).toContain('usage: npm run coach');
    expect(status).toBe(2);
  });
});
