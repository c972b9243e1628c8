import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageHtml } from './example.ts';
import { checkMarkup } from './markup-check.ts';
import { attribute, elementsIn, parseMarkup, textOf } from './markup.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'silta-markup-'));
  writeFileSync(join(folder, 'good.html'), pageHtml({ body: '<h1>One</h1><p>Two</p>' }));
  writeFileSync(
    join(folder, 'bad.html'),
    pageHtml({ body: '<h1>One</h1><ul><p>Two</p></ul><img src="a.png">' }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a valid page has no fault, an invalid one each of its own, with its place', async () => {
  const problems = await checkMarkup(folder, ['good.html', 'bad.html']);
  expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['bad.html']));
  expect(problems.map(({ rule }) => rule)).toContain('html/element-permitted-content');
  expect(problems[0]?.what).toMatch(/\(1:\d+\)$/);
});

test('attributes and text are read as a browser reads them', () => {
  const root = parseMarkup(
    '<p title="a &amp; b &#34;c&#34; &#x2013;" hidden>Siin &amp;\n  S&#228;&#228;l</p>',
  );
  const [paragraph] = elementsIn(root);
  expect(paragraph && attribute(paragraph, 'title')).toBe('a & b "c" –');
  expect(paragraph && attribute(paragraph, 'hidden')).toBe('');
  expect(paragraph && attribute(paragraph, 'id')).toBeUndefined();
  expect(paragraph && textOf(paragraph)).toBe('Siin & Sääl');
});
