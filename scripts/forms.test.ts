import { appendFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixtureSite } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

const root = join(import.meta.dirname, '..');
const committed = join(root, '.github/ISSUE_TEMPLATE');
const files = ['correct-a-fact.yml', 'practice.yml', 'translate-a-page.yml'];

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly unknown[] };
}

describe('the issue forms', () => {
  test('are what the schemas and lists ask for', () => {
    expect(runScript('forms.ts', join(root, 'content'), '--check')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('are told apart when they drift, and written again', () => {
    const content = fixtureSite();
    const folder = mkdtempSync(join(tmpdir(), 'silta-forms-'));
    expect(runScript('forms.ts', content, folder).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(files);
    appendFileSync(join(folder, 'practice.yml'), '# نموذج\n');
    const drifted = runScript('forms.ts', content, '--check', folder);
    expect(drifted.stdout).toMatch(/^practice\.yml is not what .* → node scripts\/forms\.ts\n$/);
    expect(drifted.status).toBe(1);
    runScript('forms.ts', content, folder);
    for (const file of files) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(
        readFileSync(join(committed, file), 'utf8'),
      );
    }
  });

  test.each(files)('%s is a form that GitHub accepts', (file) => {
    const form = parse(readFileSync(join(committed, file), 'utf8')) as { body: Element[] };
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    const ids = asked.map(({ id }) => id);
    const labels = asked.map(({ attributes }) => attributes.label?.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { attributes, type } of asked) {
      if (type !== 'dropdown') continue;
      const options = (attributes.options ?? []) as string[];
      expect(new Set(options).size).toBe(options.length);
      expect(options.map((option) => option.toLowerCase())).not.toContain('none');
      expect(options.length).toBeGreaterThan(1);
    }
    expect(asked.at(-1)?.type).toBe('checkboxes');
  });
});
