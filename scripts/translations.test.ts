import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

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
    expect(stdout).toBe('9 translations stamped.\n');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('stamps nothing that has mistakes, and says so', () => {
    const file = `${garden}/sr.mdx`;
    const folder = withMistake({ file, replace: 'title: Bašta', by: 'title: Bašta:' });
    const { status, stderr } = runScript('translations.ts', folder, 'stamp', join(folder, file));
    expect(stderr).toBe(`content/${file}: mend its mistakes first (npm run check)\n`);
    expect(status).toBe(1);
  });

  test('says how it is used where it is asked something else', () => {
    const { status, stderr } = runScript('translations.ts', withMistake(), 'zīmogs');
    expect(stderr).toContain('usage: npm run translations');
    expect(status).toBe(2);
  });
});
