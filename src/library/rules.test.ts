import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn, fixtureSite, withMistake } from '../testing/fixture-site.ts';
import { mistakes } from '../testing/mistakes.ts';
import { findMistakes } from './check.ts';
import { readContent } from './content.ts';
import { formatFinding } from './finding.ts';
import { rules, type RuleId } from './rules.ts';

test('finds nothing in the fixture, nor in the good neighbours of mistakes that it holds', () => {
  const folder = fixtureSite();
  expect(findMistakes(readContent(folder)).map(formatFinding)).toEqual([]);
  const garden = readFileSync(join(folder, 'case-studies/shared-garden/ar.mdx'), 'utf8');
  for (const neighbour of ['🌱', 'حَدِيقة', '\u200c', '`a < b`', '| --', '[^fund]']) {
    expect(garden).toContain(neighbour);
  }
});

test.each(['en', 'lv', 'ar', 'sr'])(
  'finds nothing in a text with the line ends of Windows: %s',
  (code) => {
    const path = `case-studies/shared-garden/${code}.mdx`;
    const windows = readFileSync(join(fixtureSite(), path), 'utf8').replaceAll('\n', '\r\n');
    expect(findingsIn(withMistake({ file: path, add: windows }))).toEqual([]);
  },
);

test('every rule has a mistake that breaks it', () => {
  expect(Object.keys(mistakes).sort()).toEqual(Object.keys(rules).sort());
  for (const [rule, list] of Object.entries(mistakes)) {
    expect(list, rule).not.toEqual([]);
    for (const { told, findings } of list) {
      expect(findings.join(), `${rule}: ${told}`).toContain(` ${rule}`);
    }
  }
});

describe.each(Object.entries(mistakes))('%s', (_rule, list) => {
  test.each(list)('finds $told', ({ edits, findings, says }) => {
    const found = findMistakes(readContent(withMistake(...edits)));
    const places = found.map(
      ({ file, line, column, rule }) => `${file.replace('content/', '')}:${line}:${column} ${rule}`,
    );
    expect(places).toEqual(findings);
    const printed = found.map(formatFinding);
    if (says !== undefined) expect(printed.join('\n')).toContain(says);
    // No jargon of a parser or a schema, nothing that is not there, and always what to write.
    for (const line of printed) {
      expect(line).toMatch(/^content\/\S+:\d+:\d+ {2}[a-z-]+ {2}\S.* → \S/);
      expect(line).not.toMatch(/undefined|\[object|Invalid input|expected \w+, received/);
    }
  });
});

/** Rules whose first mistakes can be made in one folder: none hides another or moves its lines. */
const together = [
  ...['misplaced-file', 'unknown-language', 'missing-record', 'missing-label', 'missing-string'],
  ...['unknown-theme', 'unknown-audience', 'unknown-target-group', 'unknown-role', 'unknown-phase'],
  ...['unknown-measure', 'unknown-municipality-role', 'unknown-organisation-role'],
  ...['unknown-organisation-kind', 'unknown-legal-nature', 'unknown-condition-kind'],
  ...['unknown-source', 'unknown-term', 'unknown-entry', 'unknown-claim', 'unknown-action'],
  ...['unknown-law', 'unlisted-source', 'unused-source', 'unused-claim', 'bare-figure'],
  ...['unknown-component', 'broken-link', 'broken-anchor'],
  ...['missing-alternative-text', 'missing-translation-note', 'refused-file'],
] as const satisfies readonly RuleId[];

test(`tells ${together.length} different mistakes at once, sorted by file, line and column`, () => {
  const made = together.map((rule) => mistakes[rule][0]);
  const found = findingsIn(withMistake(...made.flatMap((mistake) => mistake?.edits ?? [])));
  const expected = made.flatMap((mistake) => mistake?.findings ?? []);
  const place = (line: string) => /^(.*?):(\d+):(\d+) /.exec(line)?.slice(1) ?? [];
  const byPlace = (a: string, b: string) => {
    const [[file = '', ...at], [otherFile = '', ...otherAt]] = [place(a), place(b)];
    const [line, column] = at.map((number, index) => Number(number) - Number(otherAt[index]));
    return file < otherFile ? -1 : file > otherFile ? 1 : line || column || 0;
  };
  expect(found).toEqual(expected.sort(byPlace));
});
