import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

test.each([
  ['the end of the element', '</script><script>alert(1)</script>'],
  ['a comment that HTML knows', '<!-- <script>'],
  ['line ends of JavaScript', 'a\u2028b\u2029c'],
  ['an entity', '&lt;&amp;'],
  ['quotes and a backslash', '"\\" \' `${1}`'],
  ['Arabic with a mark of direction', '\u200fبيت Riga „māja“'],
])('%s in a title stays words', (_name, headline) => {
  const text = jsonLd([{ '@type': 'Article', headline }]);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Article', headline }],
  });
});
