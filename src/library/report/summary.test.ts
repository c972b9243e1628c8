import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportOn } from './report.ts';
import { summaryOf } from './summary.ts';

const at = (line: number, problem: string): Finding => ({
  ...{ file: 'content/a/ar.mdx', line, column: 4, rule: 'raw-html', problem, fix: 'اكتب' },
});

test('is a table of the rules, with links to the guide, and a table of every mistake', () => {
  const report = reportOn([at(2, 'سكن'), at(3, 'mājoklis')]);
  const files = 'https://code.example.org/silta/blob/HEAD';
  expect(summaryOf(report, files).split('\n')).toEqual([
    '**2 mistakes in 1 file.**',
    '',
    '| rule | mistakes |',
    '| --- | --: |',
    `| [raw-html](${files}/CONTRIBUTING.md#raw-html) | 2 |`,
    '',
    '| place | rule | what is wrong | what to write |',
    '| --- | --- | --- | --- |',
    '| content&#47;a&#47;ar.mdx&#58;2&#58;4 | raw-html | سكن | اكتب |',
    '| content&#47;a&#47;ar.mdx&#58;3&#58;4 | raw-html | mājoklis | اكتب |',
    '',
  ]);
});

test.each([
  '<b>سكن</b>',
  'a | b',
  '[x](https://stan.example.org)',
  '`dom`',
  '@nekā $x$ *y* _z_',
  'a\nb',
])('prints %j as words', (problem) => {
  const row =
    summaryOf(reportOn([at(2, problem)]))
      .split('\n')
      .at(-2) ?? '';
  const cell = row.split(' | ')[2] ?? '';
  expect(row.split('|')).toHaveLength(6);
  expect(cell).not.toMatch(/[<>[\]`@$*_\n]/);
  const read = cell.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
  expect(read).toBe(problem.replace('\n', '[U+000A]'));
});

test('has only the total where there is no mistake', () => {
  expect(summaryOf(reportOn([]))).toBe('**No mistakes in the content.**\n');
});

test('stays below the size that is refused, and says how many are left out', () => {
  const findings = Array.from({ length: 3000 }, (_, line) => at(line + 1, 'سكن '.repeat(100)));
  const summary = summaryOf(reportOn(findings));
  const rows = summary.match(/^\| content/gm)?.length ?? 0;
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  expect(rows).toBeGreaterThan(1000);
  expect(summary).toContain(`\n${3000 - rows} more do not fit here: run \`npm run check\`.\n`);
});
