import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBudgets, formatBudgets, limitOf } from './budget.ts';
import { exampleSite, pageHtml, pageOf } from './example.ts';
import { kindOf } from './page-kind.ts';
import { Scales } from './weight.ts';

const files: Record<string, string> = {
  'en/guidance/a/index.html': pageHtml({
    head: '<link rel="stylesheet" href="/base/s.css"><link rel="icon" href="/base/i.svg"><script type="module" src="/base/_astro/a.js"></script>',
    body: '<script>let inline = 1</script><script type="application/json">{}</script>',
  }),
  'en/guidance/b/index.html': pageHtml({
    body: `<nav><a href="/ar/">${noise(900)}</a></nav><main><section><h2>مصادر</h2><p>${noise(30_000)}</p></section></main>`,
  }),
  's.css': 'p { color: red }',
  'i.svg': '<svg/>',
  '_astro/a.js': 'import"./b.js";import("./later.js");let a=1',
  '_astro/b.js': 'export{c}from"./c.js"',
  '_astro/c.js': 'export let c=1',
  '_astro/later.js': 'export let d=1',
};
const pages = Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.html')));
const site = exampleSite(pages, Object.keys(files));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'silta-weight-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the weight of a page', () => {
  test('counts its style, its scripts and what they import at once, and no icon', () => {
    const weight = new Scales(site, folder).weigh(pageOf(site, 'en/guidance/a/index.html'));
    expect(weight.requests).toBe(5);
    expect(weight.script).toBeGreaterThan(50);
    expect(weight.total).toBeGreaterThan(weight.script);
  });

  test('over the limit is told of a page for reading, and of no other', () => {
    const scales = new Scales(site, folder);
    const { problems, rows } = checkBudgets(site.pages.values(), scales);
    expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'en/guidance/a/index.html requests',
      'en/guidance/b/index.html weight',
    ]);
    expect(rows).toMatchObject([
      { kind: 'guidance', language: 'en', pages: 2, largestPath: 'en/guidance/b/index.html' },
    ]);
    expect(problems[1]?.what).toMatch(
      /^\d+ bytes on the first load, at most 13500: style 0, script 0, and in the page “مصادر” 1\d{4}, <nav> \d+, /,
    );
    expect(problems[1]?.what).toContain(' → ');
    expect(formatBudgets(rows)).toMatch(/^guidance +\d+\.\d \/ \d+\.\d/m);
  });
});

test.each([
  ['index.html', 'start'],
  ['404.html', 'missing'],
  ['lv/index.html', 'home'],
  ['lv/guidance/index.html', 'list'],
  ['lv/guidance/a/index.html', 'guidance'],
  ['ar/guidance/a/sources/index.html', 'sources of an entry'],
  ['lv/handbooks/a/b/index.html', 'chapter'],
  ['lv/handbooks/a/all/index.html', 'whole handbook'],
  ['lv/glossary/a/index.html', 'term'],
  ['lv/themes/index.html', 'values of a facet'],
  ['lv/themes/a/index.html', 'facet'],
  ['ar/questions/index.html', 'questions'],
  ['ar/questions/a/index.html', 'question'],
  ['sr/start/index.html', 'starts'],
  ['sr/start/a/index.html', 'start page'],
  ['lv/about/privacy/index.html', 'about'],
  ['lv/sources/index.html', 'sources'],
])('%s is of the kind "%s"', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  [0, 20_500],
  [82, 20_500],
  [100, 20_500],
  [250, 51_250],
])('a list of %i entries may weigh %i bytes', (entries, bytes) => {
  expect(limitOf('finding', entries).total).toBe(bytes);
});

/** Text that compresses badly, the same each time. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
