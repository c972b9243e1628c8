import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'silta-write-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test.each(['بيت', 'māja', 'kuća'])('writes "%s" and leaves nothing else behind', (words) => {
  const folder = folderWith({ 'ar.mdx': 'old', 'lv.mdx': 'old' });
  const path = join(folder, 'ar.mdx');
  chmodSync(path, 0o640);
  writeWhole(new Map([[path, words]]));
  expect(readFileSync(path, 'utf8')).toBe(words);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['ar.mdx', 'lv.mdx']);
});

test('writes no file where one of them cannot be written', () => {
  const folder = folderWith({ 'ar.mdx': 'old', 'lv.mdx': 'old' });
  const files = ['ar.mdx', 'sr.mdx', 'lv.mdx'].map((name) => [join(folder, name), 'kuća'] as const);
  expect(() => writeWhole(new Map(files))).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['ar.mdx', 'lv.mdx']);
  expect(readFileSync(join(folder, 'ar.mdx'), 'utf8')).toBe('old');
});
