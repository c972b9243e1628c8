import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScriptWith } from '../src/testing/run-script.ts';

const set = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'silta-sets-'));
  mkdirSync(join(folder, 'reported'));
  writeFileSync(join(folder, 'reported/ar.yaml'), text);
  return folder;
};

const score = (...words: readonly string[]) => runScriptWith({}, 'search-score.ts', ...words);

describe('npm run search:score', () => {
  test('says how it is used', () => {
    const { status, stdout } = score('--help');
    expect(stdout).toMatch(/^usage: npm run search:score/);
    expect(status).toBe(0);
  });

  test.each([
    [['--set', 'جديد'], '"جديد" is not a set'],
    [['--lang', 'lv,šv'], '"šv" is not a language: write en, lt, lv, et, fi, ar, sr'],
  ])('does not know %j, and says how it is used', (words, problem) => {
    const { status, stderr } = score(...words);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('usage: npm run search:score');
    expect(status).toBe(2);
  });

  test('names the mistakes of all sets at once', () => {
    const folder = set('- want: [/ar/guidance/housing]\n  exact: سكن\n');
    const { status, stderr } = score('--queries', folder, '--lang', 'ar,lv');
    expect(stderr).toContain('ar.yaml:1:10  want → write an address below the language');
    expect(stderr).toContain(`There is no set of queries ${join(folder, 'reported/lv.yaml')}`);
    expect(status).toBe(1);
  });

  test('asks for a built site, and names wanted pages that it does not have', () => {
    const folder = set('- want: [guidance/housing]\n  exact: سكن\n');
    const { status, stderr } = score('--queries', folder, '--lang', 'ar', '--dist', folder);
    expect(stderr).toContain(`reported/ar.yaml:1  ar/guidance/housing is not a page of`);
    expect(stderr).toContain('Run: npm run build');
    expect(status).toBe(1);
  });
});
