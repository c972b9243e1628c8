import { describe, expect, test } from 'vitest';
import { gatePlugin } from './gate-plugin.ts';
import { isSafeAddress, violations } from './gate.ts';
import { parseMdx } from './tree.ts';

describe('isSafeAddress', () => {
  test.each([
    'https://www.unhcr.org/refugee-statistics',
    'http://example.org',
    'https://example.org?x=y',
    'https://sr.wikipedia.org/wiki/Избеглица',
    'https://ar.wikipedia.org/wiki/لاجئ',
    'mailto:integracija@example.lv',
    'tel:+37120000000',
    '/glossary/refugee/',
    '/case-studies/x/#rezultati',
    '#النتائج',
    '/',
  ])('allows %s', (url) => {
    expect(isSafeAddress(url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    'https:\\\\example.org',
    'https://unhcr.org@example.org/',
    'https:///example.org',
    'https://example.org/\u202egpj.exe',
    'https://example.org/ a b',
    'mailto:a:b',
    '../record.yaml',
    'lv/glossary/',
    'سكن',
    '',
  ])('refuses %j', (url) => {
    expect(isSafeAddress(url)).toBe(false);
  });
});

describe('violations', () => {
  test.each([
    ['words with marks in Arabic', 'حَدِيقَةٌ صَغِيرَةٌ'],
    ['Persian with a joiner, an emoji with one', 'می\u200cخواهم 👩\u200d🌾 ☕\ufe0f'],
    ['code with angle brackets and braces', '`<b>{x}</b>` un\n\n```\n<script>{y}</script>\n```'],
    ['signs that are only signs', 'a < b, 3 \\> 2, \\{zagrade\\}, AT&T, &lt;b&gt;'],
    ['a table', '| شيء | cits |\n| :-- | --: |\n| a | b |'],
    ['footnotes', 'Reč[^1]\n\n[^1]: Objašnjenje.'],
    ['a lone comment', '{/* ملاحظة <b> {x} */}\n\nun {/* piezīme */} tā'],
    ['emphasis, quotation, lists', '> **mājas** _kuća_ ~~بيت~~\n\n- [ ] a\n- [x] b\n\n1) c'],
    ['every component', '<Cite source="s" /> <Claim id="c" /> <Date value="2021-03" />'],
    ['components with words', '<Term id="t">لاجئ</Term> <Name lang="sr-Latn">Kuća</Name>'],
    ['components with blocks', '<Notice kind="note">\n\n## Virsraksts\n\n- a\n\n</Notice>'],
    [
      'a picture and links',
      '![سكن](./plan-2.avif) [a](/glossary/x/) [b][c]\n\n[c]: /themes/y/ "ž"',
    ],
    ['LRM, RLM and ALM', 'UNHCR\u200e و\u200fUNHCR\u061c'],
  ])('allows %s', (_, text) => {
    expect(violations(parseMdx(text))).toEqual([]);
  });

  test.each([
    ['{/* a */ steal() /* b */}', 'refused-code'],
    ['{/* a */}{1}', 'refused-code'],
    ['{`šablons`}', 'refused-code'],
    ['<Cite source={"s"} />', 'refused-code'],
    ['<Term id="t" {...سر}>x</Term>', 'refused-code'],
    ['<Notice kind="note" set:html="x">x</Notice>', 'unknown-attribute'],
    ['<Term id="t" client:load="x">x</Term>', 'unknown-attribute'],
    ['<Fragment>kuća</Fragment>', 'unknown-component'],
    ['<Astro.self />', 'unknown-component'],
    ['<svg:script>x</svg:script>', 'raw-html'],
    ['[a](<javascript:alert(1)>)', 'unsafe-address'],
    ['[![x](./x.png)](data:x)', 'unsafe-address'],
    ['![سكن](./x.svg)', 'missing-image'],
    ['![jumts](./../x.png)', 'missing-image'],
    ['![](https://example.org/x.png)', 'missing-image missing-alternative-text'],
  ])('refuses %s', (text, expected) => {
    expect(
      violations(parseMdx(text))
        .map(({ rule }) => rule)
        .join(' '),
    ).toBe(expected);
  });
});

describe('gatePlugin', () => {
  const fileURL = new URL('file:///content/guidance/x/ar.mdx');

  test('lets words pass', () => {
    expect(gatePlugin({ fileURL, source: '---\ntitle: بيت\n---\n\nMājas, kuća.' })).toBeUndefined();
  });

  test.each([
    ['code', 'بيت {process.exit()}', 'refused-code'],
    ['HTML', 'mājas <script>x</script>', 'raw-html'],
    ['an import', 'import x from "node:fs"', 'refused-code'],
  ])('stops a build at %s, and names the file and the rule', (_, source, rule) => {
    expect(() => gatePlugin({ fileURL, source })).toThrow(`/content/guidance/x/ar.mdx  ${rule}  `);
  });

  test('stops a build at a text that is nested deep enough to crash the compiler', () => {
    expect(() => gatePlugin({ fileURL, source: `${'>'.repeat(20_000)} kuća` })).toThrow(
      'nested more than 100 levels deep',
    );
  });
});
