import { describe, expect, test } from 'vitest';
import { ContentError, formatFinding, sortFindings, type Finding } from './finding.ts';
import { rules } from './rules.ts';

const at = (file: string, line: number, column: number): Finding => ({
  ...{ file: `content/${file}`, line, column },
  ...{ rule: 'broken-link', problem: '/سكن/ has no page' },
});

describe('formatFinding', () => {
  test('gives the advice of the rule where the finding has none of its own', () => {
    expect(formatFinding(at('guidance/x/ar.mdx', 5, 11))).toBe(
      'content/guidance/x/ar.mdx:5:11  broken-link  /سكن/ has no page → correct the address',
    );
  });

  test('gives the advice of the finding where it has some', () => {
    const fix = 'did you mean "/housing/"?';
    expect(formatFinding({ ...at('x/lv.mdx', 1, 1), fix })).toMatch(
      / → did you mean "\/housing\/"\?$/,
    );
    expect(formatFinding({ ...at('x/sr.mdx', 1, 1), fix: undefined })).toMatch(
      / → correct the address$/,
    );
  });
});

test('sorts findings by file, line and column, as numbers, and tells each once', () => {
  const sorted = [
    at('a/ar.mdx', 2, 9),
    at('a/ar.mdx', 2, 10),
    at('a/ar.mdx', 10, 1),
    at('a/lv.mdx', 1, 1),
    at('b/sr.mdx', 1, 1),
  ];
  expect(sortFindings([...sorted, ...sorted].reverse())).toEqual(sorted);
});

test('an error carries every mistake, sorted, with their number', () => {
  const error = new ContentError([at('b/sr.mdx', 1, 1), at('a/lv.mdx', 1, 1)]);
  expect(error.findings.map(({ file }) => file)).toEqual(['content/a/lv.mdx', 'content/b/sr.mdx']);
  expect(error.message.split('\n').slice(-2)).toEqual(['', '2 mistakes in the content.']);
  expect(new ContentError([at('a/ar.mdx', 1, 1)]).message).toMatch(
    /\n\n1 mistake in the content\.$/,
  );
});

test.each(Object.entries(rules))(
  'the rule %s says what it asks for and what to write',
  (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.sentence).toMatch(/^[A-Z].*\.$/);
    expect(rule.fix).toMatch(/^[a-z].*[^.]$/);
  },
);
