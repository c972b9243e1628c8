import { describe, expect, test } from 'vitest';
import { readFrontMatter, readTextFile } from './text-file.ts';

describe('readFrontMatter', () => {
  test.each([
    ['Arabic', '---\ntitle: سكن\n---\n\nmāja', { title: 'سكن' }],
    ['the line ends of Windows', '---\r\ntitle: kuća\r\n---\r\n\r\nx', { title: 'kuća' }],
    ['hyphens within a line', '---\ntitle: a --- b\n---\n', { title: 'a --- b' }],
    ['hyphens that are set in', '---\ntitle: |\n  ---\n  سكن\n---\n', { title: '---\nسكن\n' }],
    ['a list', '---\ntitle:\n- māja\n---\n', { title: ['māja'] }],
    ['nothing', '---\n---\n', null],
  ])('reads front matter with %s', (_, source, data) => {
    const { yaml, isThere } = readFrontMatter(source, 'lv.mdx');
    expect(yaml.findings).toEqual([]);
    expect(yaml.data).toEqual(data);
    expect(isThere).toBe(true);
  });

  test.each([
    ['a fourth hyphen', '----\ntitle: سكن\n---\n', 1],
    ['a space before', ' ---\ntitle: māja\n---\n', 1],
    ['a space after', '--- \ntitle: māja\n---\n', 1],
    ['a tab after', '---\t\ntitle: māja\n---\n', 1],
    ['words after', '--- title: kuća\n---\n', 1],
    ['an empty line before', '\n---\ntitle: kuća\n---\n', 1],
    ['TOML', '+++\ntitle = "سكن"\n+++\n', 1],
    ['JSON', '{ "title": "سكن" }', 1],
    ['no end', '---\ntitle: kuća\n', 1],
    ['an end of dots', '---\ntitle: kuća\n...\n', 1],
    ['an end with code', '---\ntitle: سكن\n---import x from "y"\n---\n', 3],
    ['an end with a space', '---\ntitle: سكن\n--- \n---\n', 3],
    ['an end with a comment', '---\ntitle: māja\n--- # x\n---\n', 3],
    ['an end of TOML', '---\ntitle: māja\n+++\n---\n', 3],
    ['an end of TOML with code', '---\ntitle: māja\n+++export\n---\n', 3],
    ['an end by an end of line of old', '---\ntitle: kuća\r---\r\n', 1],
  ])('refuses %s', (_, source, line) => {
    const { yaml, isThere } = readFrontMatter(source, 'sr.mdx');
    const places = yaml.findings.map((found) => `${found.line}:${found.column} ${found.rule}`);
    expect(places).toEqual([`${line}:1 front-matter`]);
    expect(yaml.data).toBeUndefined();
    expect(isThere).toBe(false);
  });
});

test('tells what is wrong in the characters, the front matter and the body of one text', () => {
  const source = '---\nlayout: x\n---\n\nسك\u200bن <b>māja</b>\n\n[kuća](data:x)';
  const { yaml, findings } = readTextFile(source, 'ar.mdx', 'ar');
  const places = [...yaml.findings, ...findings].map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );
  expect(places).toEqual([
    '2:1 refused-yaml',
    '5:3 unsafe-character',
    '5:6 raw-html',
    '7:1 unsafe-address',
  ]);
});
