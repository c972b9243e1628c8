import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withMistake } from '../src/testing/fixture-site.ts';
import { runScriptWith } from '../src/testing/run-script.ts';

function annotate(content: string) {
  const summary = join(mkdtempSync(join(tmpdir(), 'silta-summary-')), 'summary.md');
  const settings = { SILTA_CONTENT: content, GITHUB_STEP_SUMMARY: summary };
  const { status, stdout } = runScriptWith(settings, 'check-annotations.ts');
  return { status, stdout, summary: readFileSync(summary, 'utf8') };
}

test('a mistake in an Arabic text is an annotation at its line, and stands in the summary', () => {
  const file = 'guidance/first-weeks/ar.mdx';
  const { status, stdout, summary } = annotate(
    withMistake({ file, replace: 'id="mentor"', by: 'id="mentors"' }),
  );
  expect(stdout).toBe(
    `::error file=content/${file},line=14,col=7,title=unknown-term::"mentors" is not a known ` +
      'glossary term → did you mean "mentor"?\n1 mistake in the content.\n',
  );
  expect(summary).toBe(
    `1 mistake in the content.\n\n    content/${file}:14:7  unknown-term  "mentors" is not a known ` +
      'glossary term → did you mean "mentor"?\n',
  );
  expect(status).toBe(1);
});

test('content without a mistake is said to have none', () => {
  const found = 'No mistakes in the content.\n';
  expect(annotate(withMistake())).toEqual({ status: 0, stdout: found, summary: `${found}\n` });
});
