import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { sectionMark, sectionMarks } from './section-marks.ts';
import { sectionsOf } from './sections.ts';
import { parseMdx } from './tree.ts';

function compile(text: string): string {
  const compiled = mdxToJs(text, { hastPlugins: [sectionMarks] });
  if (compiled instanceof Promise) throw new Error('no plugin of ours is asynchronous');
  return compiled.code;
}

const marks = (code: string) => code.split(`_components["${sectionMark}"]`).length - 1;
const ids = (code: string) =>
  [...code.matchAll(/id: "(heading-[\d-]+)"/g)].map((match) => match[1]);

test.each([
  ['words alone', 'Tikai vārdi.', 0, []],
  ['sections in Arabic', '## النتائج\n\nx\n\n### سؤال\n\n## المال', 2, ['1-0', '1-1', '2-0']],
  ['a heading in the lead', '### Pirms\n\n## Kas\n\n### Pēc', 1, ['0-1', '1-0', '1-1']],
  ['a heading in a quotation', '## Jedan\n\n> ## Navod\n\n## Dva', 2, ['1-0', '2-0']],
  ['a heading in a component', '## Viens\n\n<Inference>\n## Iekšā\n</Inference>', 1, ['1-0']],
  ['footnotes, which end the text with a heading', '## Jedan\n\nReč[^1]\n\n[^1]: x', 1, ['1-0']],
])('marks and numbers the sections of %s', (_, text, count, numbers) => {
  const code = compile(text);
  expect(marks(code)).toBe(count);
  expect(ids(code)).toEqual(numbers.map((number) => `heading-${number}`));
  // The page takes sections by their place: the compiler and the check must count the same.
  expect(sectionsOf(parseMdx(text)).length - 1).toBe(count);
});

test('keeps the address of the footnotes, to which every note refers', () => {
  expect(compile('Vārds[^1]\n\n[^1]: x')).toContain('id: "footnote-label"');
});
