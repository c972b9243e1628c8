import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formOf } from '../src/library/forms/forms.ts';
import type { FormKind } from '../src/library/forms/form.ts';
import { readContent } from '../src/library/content.ts';
import { listFiles } from '../src/library/files.ts';
import { filledForm, gardenInFinnish, leastPractice } from '../src/testing/filled-form.ts';
import { findingsIn, fixtureSite } from '../src/testing/fixture-site.ts';
import { hostile } from '../src/testing/hostile-answers.ts';
import { runScript } from '../src/testing/run-script.ts';

const issue = 'https://github.com/silta/silta/issues/12';
const lists = readContent(fixtureSite());
const before = new Set(listFiles(fixtureSite()));

/** What the script says of a filled form, and the content folder afterwards. */
function send(kind: FormKind, answers: Readonly<Record<string, string>>) {
  const folder = fixtureSite();
  const file = join(mkdtempSync(join(tmpdir(), 'silta-body-')), 'body.md');
  writeFileSync(file, filledForm(formOf(kind, lists), answers));
  const options = ['--issue', issue, '--day', '2026-05-04'];
  const result = runScript('form-to-files.ts', folder, kind, file, ...options);
  const added = listFiles(folder).filter((path) => !before.has(path));
  return { ...result, folder, added };
}

describe('a filled form', () => {
  test('about a practice becomes files that pass the check, and a line of ids.yaml', () => {
    const { status, stdout, stderr, added, folder } = send('practice', leastPractice);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'The form was made into these files, and they pass the check:\n\n' +
        '- `content/case-studies/kaimini-kopa-lasa-avizi/record.yaml`\n' +
        '- `content/case-studies/kaimini-kopa-lasa-avizi/lv.mdx`\n' +
        '- `content/sources/kaimini-kopa-lasa-avizi-source.yaml`\n' +
        '- `content/ids.yaml`\n',
    );
    expect(added).toEqual([
      'case-studies/kaimini-kopa-lasa-avizi/lv.mdx',
      'case-studies/kaimini-kopa-lasa-avizi/record.yaml',
      'sources/kaimini-kopa-lasa-avizi-source.yaml',
    ]);
    expect(findingsIn(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'ids.yaml'), 'utf8')).toMatch(
      /- id: case-studies\/kaimini-kopa-lasa-avizi\n {2}since: 2026-05-04\n$/,
    );
  });

  test('with every hostile answer at once passes the check on the whole fixture', () => {
    const all = hostile.map(([, answer]) => answer.slice(0, 250)).join('\n\n');
    const { status, stdout, folder } = send('practice', {
      ...{ ...leastPractice, title: `قصة ${all}`, results: all, 'what-was-done': all, owner: all },
    });
    expect([stdout, status]).toEqual([expect.stringContaining('they pass the check'), 0]);
    expect(findingsIn(folder)).toEqual([]);
  });

  test('that lacks something is no file, and says what in plain words', () => {
    const { status, stdout, added, folder } = send('practice', {
      ...{ ...leastPractice, title: '\u200b', country: 'Atlantīda', consent: ' ' },
    });
    expect(stdout).toContain('- "Title" is not answered → What it does, not its brand');
    expect(stdout).toContain('- "Country" is no country that we know');
    expect(stdout).toContain('- "Before you send it" is not ticked in full');
    expect([status, added]).toEqual([1, []]);
    expect(readFileSync(join(folder, 'ids.yaml'), 'utf8')).not.toContain('2026-05-04');
  });

  test('of a translation becomes one file', () => {
    const { status, added, folder } = send('translation', gardenInFinnish);
    expect([status, added]).toEqual([0, ['case-studies/shared-garden/fi.mdx']]);
    expect(findingsIn(folder)).toEqual([]);
  });

  test('of a correction names a line, and changes nothing', () => {
    const { status, stdout, added } = send('correction', {
      ...{ page: '/lv/case-studies/shared-garden/', wrong: 'Pirmajiem šķūņiem nebija slēdzenes.' },
      ...{ right: 'Bija.', source: 'https://x.example.org/' },
    });
    expect(stdout).toContain('- `content/case-studies/shared-garden/lv.mdx:66`');
    expect([status, added]).toEqual([0, []]);
  });
});

test('says how it is used where it is asked something else', () => {
  const { status, stderr } = runScript('form-to-files.ts', fixtureSite(), 'رسالة', 'x');
  expect(stderr).toContain('usage: node scripts/form-to-files.ts');
  expect(status).toBe(2);
  expect(existsSync('x')).toBe(false);
});
