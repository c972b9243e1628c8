import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { wordParagraphs } from './word-paragraphs.ts';

/** The paragraphs, lists and components of the compiled code, the outer ones first. */
function nesting(source: string): string[] {
  const compiled = mdxToJs(source, { mdastPlugins: [wordParagraphs()] });
  if (compiled instanceof Promise) throw new Error('no plugin of ours is asynchronous');
  const [body = ''] = compiled.code.split('function MDXContent');
  return [...body.matchAll(/_jsxs?\((?:_components\.)?(\w+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== '_Fragment');
}

test.each([
  ['words alone on a line', '<NoSource>Neviens avots.</NoSource>', ['p', 'NoSource']],
  ['Arabic words', '<NoSource>لا يذكر أي مصدر ذلك.</NoSource>', ['p', 'NoSource']],
  [
    'words and their citation, in one paragraph',
    '<NoSource>Nijedan izvor.</NoSource> <Cite source="a" />',
    ['p', 'NoSource', 'Cite'],
  ],
  [
    'two lines that stand apart, in two',
    '<Claim id="a" />\n\n<Claim id="b" />',
    ['p', 'Claim', 'p', 'Claim'],
  ],
])('makes a paragraph of %s', (_what, source, expected) => {
  expect(nesting(source)).toEqual(expected);
});

test.each([
  ['an item of a list', '- <NoSource>Nē.</NoSource>', ['ul', 'li', 'NoSource']],
  ['what is in a paragraph', 'Te <Claim id="a" />.', ['p', 'Claim']],
  ['a section left out', '<NotTranslated />', ['NotTranslated']],
  ['a component that holds blocks', '<Inference>\nما\n</Inference>', ['Inference', 'p']],
])('leaves %s as it is', (_what, source, expected) => {
  expect(nesting(source)).toEqual(expected);
});
