import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { starlightVersions, writeStarlight } from './starlight-project.ts';

const texts = [
  { language: 'en', path: 'guidance/latvia', title: 'Latvia: "what" now', markdown: '## One\n' },
  { language: 'en', path: 'guidance/finland', title: 'Finland', markdown: 'Text' },
  { language: 'ar', path: 'guidance/latvia', title: 'لاتفيا: ماذا الآن', markdown: '## واحد' },
  { language: 'lv', path: 'handbooks/rokasgramata', title: 'Rokasgrāmata', markdown: 'Teksts' },
];

function project(): (path: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'silta-starlight-'));
  writeStarlight(folder, texts);
  return (path) => readFileSync(join(folder, path), 'utf8');
}

test.each(texts)('a text stands where its address says: $language $path', (text) => {
  const file = project()(`src/content/docs/${text.language}/${text.path}.mdx`);
  const [, front = '', body] = file.split(/^---$/m);
  expect(parse(front)).toEqual({ title: text.title });
  expect(body?.trim()).toBe(text.markdown.trim());
});

test('the project names exact versions, its seven languages and a link for each collection', () => {
  const read = project();
  expect(JSON.parse(read('package.json'))).toMatchObject({ dependencies: starlightVersions });
  const config = read('astro.config.mjs');
  expect(config.match(/"lang"/g)).toHaveLength(7);
  expect(config).toContain('"dir": "rtl"');
  expect(config.match(/"link": .*/g)).toEqual(['"link": "/guidance/latvia/"']);
});
