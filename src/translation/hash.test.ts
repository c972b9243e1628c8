import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../markdown/sections.ts';
import { parseMdx } from '../markdown/tree.ts';
import { hashSection, hashSummary } from './hash.ts';

/** The hash of the first section of a text, or of its lead where it has none. */
function hashOf(text: string): string {
  const [lead, first] = sectionsOf(parseMdx(text));
  return hashSection(first ?? lead);
}

describe('hashSection', () => {
  test.each([
    ['another wrapping', 'Bēgļi un kaimiņi rok\nkopā.', 'Bēgļi un\nkaimiņi rok kopā.'],
    ['another wrapping in Arabic', 'يحفرها الجيران\nوالقادمون.', 'يحفرها\nالجيران والقادمون.'],
    ['another wrapping in a list', '- Komšije\n  kopaju.', '- Komšije kopaju.'],
    ['another marker of a list', '- a\n- b', '* a\n* b'],
    ['other numbers of a list', '1. جار\n2. كوخ', '1) جار\n1) كوخ'],
    [
      'another alignment of a table',
      '| kuća | b |\n|:--|--:|\n| c | d |',
      '|kuća|b|\n|---|---|\n|c|d|',
    ],
    ['other signs of emphasis', '*mājas* __kuća__', '_mājas_ **kuća**'],
    ['another sign of a rule', 'سكن\n\n---\n\nb', 'سكن\n\n***\n\nb'],
    ['another kind of heading', '## Rezultāti\n\na', 'Rezultāti\n---\n\na'],
    ['more blank lines', 'a\n\nb', '\n\na\n\n\n\nb\n'],
    ['an escape that is not needed', 'AT\\&T \\(لاجئ\\)', 'AT&T (لاجئ)'],
    ['a comment of its own', 'Most.', 'Most.\n\n{/* حتى يراجعه أحد */}'],
    [
      'another wrapping in the words of a picture',
      '![kuća\nmājas](./a.png)',
      '![kuća mājas](./a.png)',
    ],
    ['another wrapping in the title of a link', '[بيت](/a/ "x\ny")', '[بيت](/a/ "x y")'],
    [
      'another wrapping in an attribute',
      '<Action id="a" do="احفروا\nالأرض" done="x">y</Action>',
      '<Action id="a" do="احفروا الأرض" done="x">y</Action>',
    ],
    [
      'another line for a component',
      '<Inference>\n\njumts\n\n</Inference>',
      '<Inference>\njumts\n</Inference>',
    ],
  ])('stays the same with %s', (_, one, other) => {
    expect(hashOf(other)).toBe(hashOf(one));
  });

  test.each([
    ['a word', 'Bēgļi rok kopā.', 'Bēgļi rak kopā.'],
    ['a word in Arabic', 'يحفرها الجيران', 'يحفرها الجار'],
    ['a vowel mark', 'حَديقة', 'حديقة'],
    ['a letter with a sign', 'kuća', 'kuca'],
    ['the heading', '## Rezultati\n\na', '## Rezultat\n\na'],
    ['the level of a heading', '### Deo', '#### Deo'],
    ['the order', 'a\n\nب', 'ب\n\na'],
    ['the end of a paragraph', 'a ب', 'a\n\nب'],
    ['a list with numbers for one without', '- a\n- b', '1. a\n2. b'],
    ['emphasis', 'mājas', '*mājas*'],
    ['an address', '[kuća](/a/)', '[kuća](/b/)'],
    ['the title of a link', '[بيت](/a/ "x")', '[بيت](/a/ "y")'],
    ['the words of a picture', '![jumts](./a.png)', '![kuća](./a.png)'],
    ['a cell of a table', '| a |\n|---|\n| سكن |', '| a |\n|---|\n| عمل |'],
    ['a footnote', 'a[^1]\n\n[^1]: reč', 'a[^1]\n\n[^1]: reči'],
    ['code', '`mājas`', '`māja`'],
    ['what a component refers to', '<Claim id="a" />', '<Claim id="b" />'],
    [
      'an attribute that is words',
      '<Action id="a" do="احفروا" done="x">y</Action>',
      '<Action id="a" do="ازرعوا" done="x">y</Action>',
    ],
    ['a component', '<Term id="t">kuća</Term>', 'kuća'],
    ['the words in a component', '<Term id="t">لاجئ</Term>', '<Term id="t">لاجئون</Term>'],
  ])('changes with %s', (_, one, other) => {
    expect(hashOf(other)).not.toBe(hashOf(one));
  });

  test('is twelve digits that YAML keeps as text', () => {
    expect(hashOf('## النتائج\n\nMājas, kuća.')).toMatch(/^[0-9a-f]{12}$/);
  });

  test('is the same on every machine and in every release, or all stamps would be lost', () => {
    expect(hashOf('## النتائج\n\nMājas, kuća. <Cite source="x" />')).toBe('a2bc623e7eef');
  });
});

describe('hashSummary', () => {
  const words = {
    title: 'Dārzs',
    summary: 'حديقة',
    avoidIf: ['kiša', 'sneg'],
    conditions: { b: '1', a: '2' },
  };

  test.each([
    [
      'the order of fields',
      {
        summary: 'حديقة',
        title: 'Dārzs',
        conditions: { a: '2', b: '1' },
        avoidIf: ['kiša', 'sneg'],
      },
    ],
    ['a line break in a field', { ...words, title: ' Dārzs\n' }],
    ['how the translation was made', { ...words, translation: { method: 'human' } }],
    ['the name in use', { ...words, name: 'Bašta' }],
    ['the place and day of a page', { ...words, order: 2, updated: '2026-03-01' }],
  ])('does not depend on %s', (_, other) => {
    expect(hashSummary(other)).toBe(hashSummary(words));
  });

  test.each([
    ['the title', { ...words, title: 'Dārzi' }],
    ['the summary', { ...words, summary: 'حدائق' }],
    ['an item of a list', { ...words, avoidIf: ['kiša', 'led'] }],
    ['the order of a list', { ...words, avoidIf: ['sneg', 'kiša'] }],
    ['a field that is new', { ...words, result: 'nista' }],
  ])('changes with %s', (_, other) => {
    expect(hashSummary(other)).not.toBe(hashSummary(words));
  });
});
