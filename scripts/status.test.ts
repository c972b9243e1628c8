import { describe, expect, test } from 'vitest';
import { withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

const inArabic = {
  file: 'guidance/first-weeks/ar.mdx',
  replace: 'title: رتّبوا',
  by: 'title: نظّموا',
} as const;

describe('npm run status', () => {
  test('tells what to do first, and what there is', () => {
    const { status, stdout } = runScript(
      'status.ts',
      withMistake(inArabic),
      '--today',
      '2026-12-25',
    );
    expect(stdout).toMatch(/^State of the library on 2026-12-25\n\nOverdue \(2\)\n/);
    expect(stdout).toContain(
      '  2026-08-22  guidance/first-weeks  laws.registration.checked  editorial-team\n',
    );
    expect(stdout).toContain('\nDue within 3 months (3)\n');
    expect(stdout).toContain('\nLater: 6, the first on 2028-02-21\n');
    expect(stdout).toContain(
      '\nTranslations that their source has left behind (2)\n  en  guidance/first-weeks  summary\n  lv  guidance/first-weeks  summary\n',
    );
    expect(stdout).toContain('\nSources without a date (1)\n  welcome-notes\n');
    expect(stdout).toContain('\nLast check of addresses: none yet\n');
    expect(stdout).toContain('\nEntries by evidence: e0 2, e1 1, e2 1\n');
    expect(status).toBe(0);
  });

  test.each([
    ['2026-12-25', 2, 3],
    ['2027-11-25', 5, 6],
    ['2029-11-25', 11, 0],
  ])('says the same as JSON on %s', (day, overdue, due) => {
    const { stdout } = runScript('status.ts', withMistake(), '--format', 'json', '--today', day);
    const status = JSON.parse(stdout) as {
      readonly version: number;
      readonly day: string;
      readonly reviews: { readonly overdue: readonly unknown[]; readonly due: readonly unknown[] };
    };
    expect(status).toMatchObject({ version: 2, day });
    expect([status.reviews.overdue.length, status.reviews.due.length]).toEqual([overdue, due]);
  });

  test.each([
    [['--today', '2026-02-30'], '"2026-02-30" is not a day that exists; write YYYY-MM-DD'],
    [['--format', 'tabula'], '"tabula" is no format'],
    [['--حالة'], 'Unknown option'],
  ])('says how it is used where it is asked %j', (words, problem) => {
    const { status, stderr } = runScript('status.ts', withMistake(), ...words);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('usage: npm run status');
    expect(status).toBe(2);
  });

  test('names the mistakes of content that cannot be counted', () => {
    const folder = withMistake({ ...inArabic, replace: 'id="mentor"', by: 'id="مرشد"' });
    const { status, stderr } = runScript('status.ts', folder);
    expect(stderr).toContain('unknown-term');
    expect(status).toBe(1);
  });
});
