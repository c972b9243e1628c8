import { expect, test } from 'vitest';
import { directed } from './direction.ts';
import { element } from './xml.ts';

test.each([
  ['Ķēniņš & „māja“', 'Ķēniņš &amp; „māja“'],
  ['</title><script>', '&lt;/title&gt;&lt;script&gt;'],
  ['a\u0000b\u000bc\ufffe', 'abc'],
  ['بيت 🌉', 'بيت 🌉'],
])('%j stays words in XML', (words, written) => {
  expect(element('title', {}, words)).toBe(`<title>${written}</title>`);
});

test('an attribute may hold quotes, and one without a value is left out', () => {
  expect(element('link', { rel: undefined, title: '"<ē>"' })).toBe(
    '<link title="&quot;&lt;ē&gt;&quot;"/>',
  );
});

test.each([
  ['Silta: لاتفيا', 'rtl', '\u200fSilta: لاتفيا'],
  ['لاتفيا', 'rtl', 'لاتفيا'],
  ['2026: بيت', 'rtl', '2026: بيت'],
  ['«بيت» māja', 'ltr', '\u200e«بيت» māja'],
  ['Māja', 'ltr', 'Māja'],
  ['2026', 'rtl', '2026'],
] as const)('%s is set from the side of %s', (words, direction, written) => {
  expect(directed(words, direction)).toBe(written);
});
