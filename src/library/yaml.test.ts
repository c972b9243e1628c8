import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

const found = (text: string, firstLine?: number) =>
  readYaml(text, 'x.yaml', firstLine).findings.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

describe('readYaml', () => {
  test.each([
    ['a day stays text', 'a: 2026-11-21', { a: '2026-11-21' }],
    ['no is a word, and not false', 'a: no', { a: 'no' }],
    ['a year is a number', 'a: 2026', { a: 2026 }],
    ['Arabic', 'a: سكن  # تعليق', { a: 'سكن' }],
    ['Latvian in quotes', "a: 'Rīga: 12'", { a: 'Rīga: 12' }],
    ['Serbian over two lines', 'a: >-\n  Leje na\n  zemlji', { a: 'Leje na zemlji' }],
    ['a list in brackets', 'a: [جسر, tilts, most]', { a: ['جسر', 'tilts', 'most'] }],
    ['nothing at all', '', null],
    ['signs that are only signs', "a: '*x &y !z <<'\nb: 50%", { a: '*x &y !z <<', b: '50%' }],
    ['keys that only look alike', 'lay-out: 1\nproto: 2', { 'lay-out': 1, proto: 2 }],
    ['a day of a leap year', 'a: 2024-02-29', { a: '2024-02-29' }],
    ['the same key in two blocks', 'a: { lv: 1 }\nb: { lv: 1 }', { a: { lv: 1 }, b: { lv: 1 } }],
    ['an emoji and joiners', 'a: 👩‍🌾 می‌خواهم', { a: '👩‍🌾 می‌خواهم' }],
  ])('reads plain YAML: %s', (_, text, data) => {
    const yaml = readYaml(text, 'x.yaml');
    expect(yaml.findings).toEqual([]);
    expect(yaml.data).toEqual(data);
  });

  test.each([
    ['an anchor', 'a: &x سكن', ['1:7 refused-yaml']],
    ['an alias', 'a: *x', ['1:4 refused-yaml']],
    ['a tag of its own', 'a: !jumts Rīga', ['1:11 refused-yaml']],
    ['a tag of a language', 'a: !!js/function "most"', ['1:18 refused-yaml']],
    ['even a tag of the standard', 'a: !!str 12', ['1:10 refused-yaml']],
    ['a merge key', '<<: { a: 1 }', ['1:1 refused-yaml']],
    ['the prototype', 'سكن: 1\n__proto__: 2', ['2:1 refused-yaml']],
    ['the prototype in quotes', '"__proto__": 2', ['1:1 refused-yaml']],
    ['the constructor, deep inside', 'a:\n  - b:\n      constructor: 1', ['3:7 refused-yaml']],
    ['an anchor of a block', 'a: &x\n  b: سكن', ['2:3 refused-yaml']],
    ['an anchor of nothing', 'a: &x', ['1:6 refused-yaml']],
    ['an anchor of a key', '&x kuća: 1', ['1:4 refused-yaml']],
    ['an alias in a list', 'a: [*x, سكن]', ['1:5 refused-yaml']],
    ['an alias for a key', '*x : 1', ['1:1 refused-yaml']],
    ['a tag of nothing', 'a: ! māja', ['1:6 refused-yaml']],
    ['a tag of bytes', 'a: !!binary c2FrdW4=', ['1:13 refused-yaml']],
    ['a merge key in quotes', '"<<": { سكن: 1 }', ['1:1 refused-yaml']],
    ['a merge of an alias', 'a:\n  <<: *x', ['2:3 refused-yaml', '2:7 refused-yaml']],
    ['an older version of YAML', '%YAML 1.1\n---\na: yes', ['1:1 refused-yaml']],
    ['a short name of tags', '# سكن\n%TAG ! tag:x:\n---\na: 1', ['2:1 refused-yaml']],
    ['the prototype as an escape', '"\\u005f_proto__": 2', ['1:1 refused-yaml']],
    ['a prototype in a list', 'a: [{ prototype: سكن }]', ['1:7 refused-yaml']],
    ['a layout', 'māja: 1\nlayout: ../x.astro', ['2:1 refused-yaml']],
    ['a layout in quotes', "'layout': ../x.astro", ['1:1 refused-yaml']],
    ['a layout after a question mark', '? layout\n: سكن', ['1:3 refused-yaml']],
    ['a list for a key', '? [__proto__]\n: 1', ['1:3 refused-yaml']],
    ['a block for a key', '{ { سكن: 1 }: 2 }', ['1:3 refused-yaml']],
    ['a key that stands twice in quotes', 'سكن: 1\n"سكن": 2', ['2:1 invalid-yaml']],
    ['a key that stands twice as number and word', '1: a\n"1": b', ['2:1 invalid-yaml']],
    ['a key that stands twice in brackets', 'a: { b: 1, b: 2 }', ['1:12 invalid-yaml']],
    ['a second document after an end', 'a: 1\n...\nb: 2', ['3:1 invalid-yaml']],
    ['a key that stands twice', 'jumts: 1\njumts: 2', ['2:1 invalid-yaml']],
    ['two documents', 'a: 1\n---\nb: 2', ['2:1 invalid-yaml']],
    ['a tab', 'a:\n\tb: 1', ['2:1 invalid-yaml']],
    ['an open quotation mark', 'a: 1\nb: "سكن\nc: 2', ['2:4 invalid-yaml']],
    ['an invisible character as an escape', 'a: "mo\\u202est"', ['1:4 unsafe-character']],
    ['two mistakes on two lines', 'a: b: c\nd: @e', ['1:4 invalid-yaml', '2:4 invalid-yaml']],
  ])('refuses %s', (_, text, expected) => {
    const yaml = readYaml(text, 'x.yaml');
    expect(found(text)).toEqual(expected);
    expect(yaml.data).toBeUndefined();
  });

  test.each(['[', '{a: ', '- '])('gives up on %s nested ten thousand times, in words', (sign) => {
    const { findings } = readYaml(`a: ${sign.repeat(10_000)}`, 'x.yaml');
    expect(findings).not.toEqual([]);
    for (const { rule, problem } of findings) {
      expect(rule).toBe('invalid-yaml');
      expect(problem).not.toContain('call stack');
    }
  });

  test('puts nothing on the prototype of anything', () => {
    readYaml('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: 1 } }', 'x');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('knows where each value and key stands, counted from the line that it begins at', () => {
    const text = 'nosaukums:\n  ar: سكن\n  lv: Rīga\nsaraksts: [most, jumts]';
    const yaml = readYaml(text, 'x.yaml', 2);
    expect(yaml.at(['nosaukums', 'lv'])).toEqual({ line: 4, column: 7 });
    expect(yaml.keyAt(['nosaukums', 'lv'])).toEqual({ line: 4, column: 3 });
    expect(yaml.at(['saraksts', 1])).toEqual({ line: 5, column: 18 });
    expect(yaml.keyAt(['saraksts'])).toEqual({ line: 5, column: 1 });
    expect(yaml.at(['nosaukums', 'sr'])).toEqual(yaml.at(['nosaukums']));
    expect(found('a: &x 1', 2)).toEqual(['2:7 refused-yaml']);
  });
});
