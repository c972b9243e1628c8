import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../library/content.ts';
import { withMistake, type Edit } from '../testing/fixture-site.ts';
import { versionAt } from './git-version.ts';
import { planNoEffect, type Harmless } from './no-effect.ts';
import { reportOn } from './report.ts';

const garden = 'case-studies/shared-garden';
const source = `content/${garden}/en.mdx`;
const fileOf = (language: string) => `content/${garden}/${language}.mdx`;

const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];

/** The fixture in a repository of its own, with one commit. */
function repository(...edits: readonly Edit[]): string {
  const folder = withMistake(...edits);
  git(folder, 'init', '--quiet');
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, ...author, 'commit', '--quiet', '--message=x');
}

function git(folder: string, ...args: readonly string[]): void {
  // Whoever runs the tests may sign commits or have hooks of their own.
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd: dirname(folder), stdio: 'pipe', env });
}

function edit(folder: string, file: string, replace: string, by: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(replace);
  writeFileSync(path, before.replace(replace, by));
}

function plan(folder: string, harmless: Partial<Harmless> = {}) {
  const base = harmless.base ?? 'HEAD';
  const earlier = (file: string) => versionAt(join(folder, '..', file), base);
  const options = { files: [source], sections: [], base, earlier, ...harmless };
  const result = planNoEffect(readContent(folder), options);
  for (const [file, text] of result.files) writeFileSync(join(folder, '..', file), text);
  return result;
}

/** What is behind, as `language section`. */
function behind(folder: string): string[] {
  const { entries } = reportOn(readContent(folder));
  const languages = entries.find(({ key }) => key === garden)?.languages ?? {};
  return Object.entries(languages).flatMap(([code, { sections }]) =>
    (sections ?? [])
      .filter(({ state }) => state === 'changed')
      .map(({ section }) => `${code} ${section}`),
  );
}

const drew = [`${garden}/en.mdx`, 'They drew the plan.', 'They drew the plan!'] as const;
const lock = [`${garden}/en.mdx`, 'had no lock', 'had no lock at all'] as const;
const title = [`${garden}/en.mdx`, 'title: A garden', 'title: The garden'] as const;

describe('an edit that has no effect on translations', () => {
  test('leaves current what was current, in every language, and touches nothing but the stamps', () => {
    const folder = repository();
    edit(folder, ...title);
    edit(folder, ...lock);
    expect(behind(folder)).toEqual([
      ...['lv summary', 'lv what-did-not-work', 'ar summary', 'ar what-did-not-work', 'sr summary'],
    ]);
    const { files, told, problems } = plan(folder);
    expect(problems).toEqual([]);
    expect(told).toEqual([
      `${fileOf('ar')}: still current in summary, what-did-not-work`,
      `${fileOf('lv')}: still current in summary, what-did-not-work`,
      `${fileOf('sr')}: still current in summary`,
    ]);
    expect([...files.keys()]).toEqual(['ar', 'lv', 'sr'].map(fileOf));
    expect(behind(folder)).toEqual([]);
    for (const [file, text] of files) {
      const committed = versionAt(join(folder, '..', file), 'HEAD');
      const stamps = /^ {4}(summary|what-did-not-work): .*\n/gm;
      expect(text.replace(stamps, '')).toBe(committed.replace(stamps, ''));
    }
  });

  test('takes just the section that is named', () => {
    const folder = repository();
    edit(folder, ...drew);
    edit(folder, ...lock);
    plan(folder, { sections: ['refugees-own-part'] });
    expect(behind(folder)).toEqual(['lv what-did-not-work', 'ar what-did-not-work']);
  });

  test('leaves flagged a translation that was behind before', () => {
    const stamp = '    refugees-own-part: 272e273c2784';
    const folder = repository({
      file: `${garden}/ar.mdx`,
      replace: stamp,
      by: '    refugees-own-part: 272e273c2785',
    });
    edit(folder, ...drew);
    const { told } = plan(folder);
    expect(told).toEqual([
      `${fileOf('ar')}: was behind before the edit, and stays so, in refugees-own-part`,
      `${fileOf('lv')}: still current in refugees-own-part`,
    ]);
    expect(behind(folder)).toEqual(['ar refugees-own-part']);
  });

  test('is told of a revision before the last, once it is committed', () => {
    const folder = repository();
    edit(folder, ...lock);
    commit(folder);
    expect(plan(folder).problems).toEqual([
      `${source}: no section has changed since HEAD → if the edit is committed already, name the revision before it: --base HEAD~1`,
    ]);
    expect(plan(folder, { base: 'HEAD~1' }).files.size).toBe(2);
    expect(behind(folder)).toEqual([]);
  });

  test('can be a heading that is mended in its place', () => {
    const folder = repository();
    edit(folder, `${garden}/en.mdx`, '## Who did what', '## Who did what part');
    expect(behind(folder)).toEqual(['lv who-did-what-part', 'ar who-did-what-part']);
    plan(folder);
    expect(behind(folder)).toEqual([]);
  });

  test('is not a section that is new: that waits for its translations', () => {
    const folder = repository();
    edit(folder, ...lock);
    edit(folder, `${garden}/en.mdx`, '## Results', '## Kuća, māja, بيت\n\n## Results');
    const { told } = plan(folder);
    expect(told[0]).toBe(`${source}: kuća-māja-بيت is new and waits for its translations`);
    const inLatvian = behind(folder).filter((part) => part.startsWith('lv'));
    expect(inLatvian).toEqual(['lv kuća-māja-بيت']);
  });

  test('can be declared twice', () => {
    const folder = repository();
    edit(folder, ...lock);
    expect(plan(folder).files.size).toBe(2);
    expect(plan(folder)).toMatchObject({ files: new Map(), problems: [], told: [] });
  });

  test('can be in a source in Arabic or Latvian', () => {
    const folder = repository();
    edit(folder, 'guidance/first-weeks/ar.mdx', 'title: رتّبوا', 'title: نظّموا');
    edit(folder, 'handbooks/welcome-book/first-day/lv.mdx', 'Uzvāriet tēju', 'Uzvāriet tēju,');
    const files = ['guidance/first-weeks/ar.mdx', 'handbooks/welcome-book/first-day/lv.mdx'];
    const { told } = plan(folder, { files: files.map((file) => `content/${file}`) });
    expect(told).toEqual([
      'content/guidance/first-weeks/en.mdx: still current in summary',
      'content/guidance/first-weeks/lv.mdx: still current in summary',
      'content/handbooks/welcome-book/first-day/ar.mdx: still current in rīts',
    ]);
  });
});

describe('it is refused, with what to do instead,', () => {
  test.each<[string, Partial<Harmless>, string]>([
    [
      'for a translation',
      { files: [fileOf('ar')] },
      `${fileOf('ar')}: it is a translation → name its source ${source}, or run: npm run translations -- accept ${fileOf('ar')}`,
    ],
    [
      'for a section that is not there',
      { sections: ['what-did-not-wrok'] },
      `${source}: it has no section "what-did-not-wrok" → did you mean "what-did-not-work"?`,
    ],
    [
      'for a section that has not changed',
      { sections: ['lead'] },
      `${source}: "lead" has not changed since HEAD → leave it out; changed: what-did-not-work`,
    ],
    [
      'for a revision that Git does not know',
      { base: 'māja' },
      `${source}: Git knows no revision "māja" → name a commit, branch or tag with --base`,
    ],
    [
      'for a revision that is an option of Git',
      { base: '--output=kuća' },
      `${source}: Git knows no revision "--output=kuća" → name a commit, branch or tag with --base`,
    ],
  ])('%s', (_, harmless, problem) => {
    const folder = repository();
    edit(folder, ...lock);
    expect(plan(folder, harmless)).toMatchObject({ problems: [problem], files: new Map() });
  });

  test('for a file that Git does not know', () => {
    const folder = repository();
    git(folder, 'rm', '--quiet', '--cached', source);
    git(folder, ...author, 'commit', '--quiet', '--message=x');
    expect(plan(folder).problems).toEqual([
      `${source}: Git does not know this file at HEAD → nothing can have been translated from an earlier version; or name one: --base`,
    ]);
  });

  test('outside any repository', () => {
    const [problem] = plan(withMistake()).problems;
    expect(problem).toBe(
      `${source}: it lies in no Git repository → accept its translations one by one instead`,
    );
  });

  test('where the version before has mistakes', () => {
    const folder = repository({
      file: `${garden}/en.mdx`,
      replace: '<Inference>',
      by: '<Inference',
    });
    edit(folder, `${garden}/en.mdx`, '<Inference', '<Inference>');
    expect(plan(folder).problems).toEqual([
      `${source}: its version at HEAD has mistakes → name another revision with --base`,
    ]);
  });
});
