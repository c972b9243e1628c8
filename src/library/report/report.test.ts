import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportOn, totalOf } from './report.ts';

const at = (file: string, line: number, rest: Partial<Finding> = {}): Finding => ({
  ...{
    file: `content/${file}`,
    line,
    column: 1,
    rule: 'broken-link',
    problem: '/سكن/ has no page',
  },
  ...rest,
});

const findings = [
  at('a/ar.mdx', 2),
  at('a/lv.mdx', 3, { rule: 'unknown-term', id: 'mājoklis' }),
  at('b/sr.mdx', 1),
  at('b/sr.mdx', 7, { rule: 'unknown-term', id: 'mājoklis' }),
  at('b/sr.mdx', 9),
];

test('counts mistakes by rule and by the file that each is first found in, the most first', () => {
  const { byRule, byFile } = reportOn(findings);
  expect([...byRule]).toEqual([
    ['broken-link', 3],
    ['unknown-term', 1],
  ]);
  expect([...byFile]).toEqual([
    ['content/b/sr.mdx', 2],
    ['content/a/ar.mdx', 1],
    ['content/a/lv.mdx', 1],
  ]);
});

test('keeps the order of files, lines and columns', () => {
  expect(reportOn(findings).messages.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/a/ar.mdx:2',
    'content/a/lv.mdx:3',
    'content/b/sr.mdx:1',
    'content/b/sr.mdx:9',
  ]);
});

test.each([
  [[], 'what changed', 'No mistakes in what changed.'],
  [findings.slice(0, 1), 'the content', '1 mistake in 1 file.'],
  [findings, 'the content', '4 mistakes in 3 files.'],
])('says how many there are', (found, scope, total) => {
  expect(totalOf(reportOn(found, scope))).toBe(total);
});
