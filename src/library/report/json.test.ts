import { expect, test } from 'vitest';
import { jsonReporter } from './json.ts';
import { reportOn } from './report.ts';

const term = { rule: 'unknown-term', problem: '"سكن" is not a known term', id: 'سكن' } as const;

test('is a report for programs, with every place', () => {
  const { printed } = jsonReporter(
    reportOn([
      { file: 'content/a/ar.mdx', line: 2, column: 4, ...term },
      {
        file: 'content/a/sr.mdx',
        line: 3,
        column: 1,
        rule: 'duplicate-id',
        problem: '"đak" twice',
      },
      { file: 'content/b/lv.mdx', line: 9, column: 1, ...term },
    ]),
  );
  expect(JSON.parse(printed)).toEqual({
    version: 1,
    counts: {
      ...{ mistakes: 2, places: 3, files: 2 },
      byRule: { 'duplicate-id': 1, 'unknown-term': 1 },
      byFile: { 'content/a/ar.mdx': 1, 'content/a/sr.mdx': 1 },
    },
    findings: [
      {
        ...{ file: 'content/a/ar.mdx', line: 2, column: 4, rule: 'unknown-term' },
        problem: '"سكن" is not a known term',
        fix: 'add content/glossary/<id>.yaml, or correct the id',
        guide: 'CONTRIBUTING.md#unknown-term',
        places: [
          { file: 'content/a/ar.mdx', line: 2, column: 4 },
          { file: 'content/b/lv.mdx', line: 9, column: 1 },
        ],
      },
      {
        ...{ file: 'content/a/sr.mdx', line: 3, column: 1, rule: 'duplicate-id' },
        ...{ problem: '"đak" twice', fix: 'choose another id' },
        guide: 'CONTRIBUTING.md#duplicate-id',
        places: [{ file: 'content/a/sr.mdx', line: 3, column: 1 }],
      },
    ],
  });
});

test('says that there is no mistake in the same form', () => {
  expect(JSON.parse(jsonReporter(reportOn([])).printed)).toEqual({
    version: 1,
    counts: { mistakes: 0, places: 0, files: 0, byRule: {}, byFile: {} },
    findings: [],
  });
});
