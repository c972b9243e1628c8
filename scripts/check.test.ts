import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureSite, withMistake, type Edit } from '../src/testing/fixture-site.ts';
import { runScriptWith } from '../src/testing/run-script.ts';

/** The check as it runs outside GitHub Actions, wherever these tests run. */
const outside = { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', GITHUB_REPOSITORY: '' };

const checkWith = (
  settings: Readonly<Record<string, string>>,
  content: string,
  ...rest: readonly string[]
) => runScriptWith({ ...outside, ...settings, SILTA_CONTENT: content }, 'check.ts', ...rest);

const check = (content: string, ...rest: readonly string[]) => checkWith({}, content, ...rest);

const garden = 'case-studies/shared-garden';

/** Mistakes in two Arabic files, a Latvian and a Serbian one. */
function withFour(): string {
  return withMistake(
    { file: `${garden}/ar.mdx`, replace: '![صفان من الأحواض قرب كوخ]', by: '![]' },
    { file: `${garden}/sr.mdx`, replace: '{gardeners} ljudi', by: '64 ljudi' },
    { file: 'guidance/first-weeks/ar.mdx', replace: 'id="mentor"', by: 'id="mentors"' },
    { file: 'handbooks/welcome-book/lv.mdx', replace: 'id="stalls"', by: 'id="stals"' },
  );
}

describe('npm run check', () => {
  test('says in one line that there is no mistake, with exit code 0', () => {
    expect(check(fixtureSite())).toEqual({
      ...{ status: 0, stderr: '', stdout: 'No mistakes in the content.\n' },
    });
  });

  test('prints every mistake with its place, its rule and what to write, with exit code 1', () => {
    const { status, stdout, stderr } = check(withFour());
    expect(stdout.split('\n')).toEqual([
      'content/case-studies/shared-garden/ar.mdx:35:1  missing-alternative-text  the picture "./beds.png" has no words → write what the picture shows: ![words](./name.png)',
      'content/case-studies/shared-garden/sr.mdx:3:10  bare-figure  "64" is typed into summary → add a claim to record.yaml and write {claim-id}',
      'content/guidance/first-weeks/ar.mdx:14:7  unknown-term  "mentors" is not a known glossary term → did you mean "mentor"?',
      'content/handbooks/welcome-book/lv.mdx:16:21  unknown-claim  "stals" is not a claim of this entry → did you mean "stalls"?',
      'content/handbooks/welcome-book/record.yaml:25:9  unused-claim  the claim "stalls" is never printed → print it with <Claim id="…" />, or remove it',
      '',
      '    1  bare-figure               CONTRIBUTING.md#bare-figure',
      '    1  missing-alternative-text  CONTRIBUTING.md#missing-alternative-text',
      '    1  unknown-claim             CONTRIBUTING.md#unknown-claim',
      '    1  unknown-term              CONTRIBUTING.md#unknown-term',
      '    1  unused-claim              CONTRIBUTING.md#unused-claim',
      '',
      '5 mistakes in 5 files.',
      '',
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
  });

  test('shows only the mistakes below the paths that are named', () => {
    const folder = withFour();
    const { status, stdout } = check(folder, join(folder, garden), join(folder, 'guidance'));
    expect(stdout.match(/^content\/\S+/gm)).toEqual([
      'content/case-studies/shared-garden/ar.mdx:35:1',
      'content/case-studies/shared-garden/sr.mdx:3:10',
      'content/guidance/first-weeks/ar.mdx:14:7',
    ]);
    expect(stdout).toMatch(/\n3 mistakes in 3 files\.\n$/);
    expect(status).toBe(1);
    expect(check(folder, join(folder, 'places'))).toMatchObject({ status: 0 });
  });

  test('names a content folder that is not there, with an exit code', () => {
    const { status, stderr } = check('/nav/tādas/mapes');
    expect(stderr).toContain('there is no content folder at /nav/tādas/mapes');
    expect(status).toBe(1);
  });

  test('says that there is none in the paths that are named', () => {
    const folder = withFour();
    expect(check(folder, join(folder, 'places'))).toEqual({
      ...{ status: 0, stderr: '', stdout: 'No mistakes in what was named.\n' },
    });
  });

  test('takes a path for a folder, not for the beginning of a name', () => {
    const folder = withMistake({ file: 'places/sal.yaml', add: 'kind: سكن\n' });
    expect(check(folder, join(folder, 'places/saltene.yaml')).status).toBe(0);
    expect(check(folder, join(folder, 'places/sal.yaml')).status).toBe(1);
  });

  test.each([
    [['--nav'], "Unknown option '--nav'"],
    [['--format', 'سكن'], '"سكن" is not a form: write terminal, github, json'],
    [['--format'], "Option '--format <value>' argument missing"],
    [['content/nav-tāda'], 'there is no file or folder at content/nav-tāda'],
  ])('says how it is used where it is asked %j, with exit code 2', (words, told) => {
    const { status, stdout, stderr } = check(withMistake(), ...words);
    expect(stderr).toContain(told);
    expect(stderr).toContain('\n\nusage: npm run check');
    expect([status, stdout]).toEqual([2, '']);
  });

  test('tells how it is used where it is asked for that', () => {
    const { status, stdout, stderr } = check('/nav/tādas/mapes', '--help');
    expect(stdout).toMatch(/^usage: npm run check [^]*--changed \[BASE\][^]*--format FORM/);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('npm run check -- --format', () => {
  test('json is read by a program', () => {
    const { status, stdout } = check(withFour(), '--format', 'json');
    const { version, counts, findings } = JSON.parse(stdout) as {
      readonly version: number;
      readonly counts: { readonly mistakes: number };
      readonly findings: readonly { readonly file: string; readonly rule: string }[];
    };
    expect([status, version, counts.mistakes]).toEqual([1, 1, 5]);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toContain(
      'content/guidance/first-weeks/ar.mdx unknown-term',
    );
  });

  test('github is chosen by itself within GitHub Actions, and fills the summary of the step', () => {
    const page = join(mkdtempSync(join(tmpdir(), 'silta-summary-')), 'summary.md');
    const actions = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page };
    const { status, stdout } = checkWith(actions, withFour());
    expect(status).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(5);
    expect(stdout).toContain(
      '::error file=content/guidance/first-weeks/ar.mdx,line=14,col=7,title=unknown-term::',
    );
    expect(readFileSync(page, 'utf8')).toMatch(/^\*\*5 mistakes in 5 files\.\*\*\n/);
    expect(checkWith(actions, withFour(), '--format', 'terminal').stdout).not.toContain('::');
  });

  test('terminal has no colour where nobody looks on', () => {
    expect(check(withFour(), '--format', 'terminal').stdout).not.toContain('\u001b');
  });
});

describe('npm run check -- --changed', () => {
  function git(folder: string, ...command: readonly string[]): void {
    const person = ['-c', 'user.name=Zanda', '-c', 'user.email=zanda@example.org'];
    execFileSync('git', [...person, ...command], { cwd: dirname(folder) });
  }

  /** A folder with mistakes that are as old as its repository. */
  function withOldMistakes(...edits: readonly Edit[]): string {
    const folder = withMistake(...edits);
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'Begin');
    return folder;
  }

  function edit(path: string, replace: string, by: string): void {
    writeFileSync(path, readFileSync(path, 'utf8').replace(replace, by));
  }

  const places = (stdout: string) => stdout.match(/^content\/\S+ {2}\S+/gm) ?? [];
  const oldMistake = { file: `${garden}/sr.mdx`, replace: '{gardeners} ljudi', by: '64 ljudi' };

  test('leaves out the mistakes of before', () => {
    const folder = withOldMistakes(oldMistake);
    expect(check(folder).status).toBe(1);
    expect(check(folder, '--changed')).toEqual({
      ...{ status: 0, stderr: '', stdout: 'No mistakes in what changed.\n' },
    });
  });

  test('names those of a changed file, old or new, and of one that git does not know yet', () => {
    const folder = withOldMistakes(oldMistake);
    edit(join(folder, oldMistake.file), 'title: Bašta', 'title: 12 Bašta');
    cpSync(join(folder, 'glossary/mentor.yaml'), join(folder, 'glossary/جار.yaml'));
    expect(places(check(folder, '--changed', 'main').stdout)).toEqual([
      'content/case-studies/shared-garden/sr.mdx:2:8  bare-figure',
      'content/case-studies/shared-garden/sr.mdx:3:10  bare-figure',
      'content/glossary/جار.yaml:1:1  misplaced-file',
    ]);
  });

  test('names what a change breaks in files that it does not touch, once', () => {
    const folder = withOldMistakes(oldMistake);
    git(folder, 'rm', '--quiet', 'content/sources/saltene-statistics.yaml');
    const { status, stdout } = check(folder, '--changed');
    expect(places(stdout)).toEqual([
      'content/case-studies/shared-garden/record.yaml:16:11  unknown-source',
    ]);
    expect(stdout).toContain('(here and in 4 other places)');
    expect(status).toBe(1);
  });

  test('names a translation that its source left behind, in Latvian and Arabic', () => {
    const folder = withOldMistakes();
    const cited = '<Cite source="garden-report" />';
    edit(join(folder, garden, 'en.mdx'), 'See <Entry id="guidance/first-weeks" />.', cited);
    expect(places(check(folder, '--changed').stdout)).toEqual([
      'content/case-studies/shared-garden/ar.mdx:48:20  sections-out-of-step',
      'content/case-studies/shared-garden/lv.mdx:50:26  sections-out-of-step',
    ]);
  });

  test('says where there is no repository, with exit code 2', () => {
    const { status, stdout, stderr } = check(withMistake(), '--changed');
    expect(stderr).toBe(
      'the content folder is in no git repository, so nobody knows what changed\n',
    );
    expect([status, stdout]).toEqual([2, '']);
  });
});
