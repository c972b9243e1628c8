import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { textLanguage } from './text-language.ts';
import { wordParagraphs } from './word-paragraphs.ts';

/** The languages that components of a text are told, in order. */
function told(file: string | undefined, source: string): string[] {
  const compiled = mdxToJs(source, {
    mdastPlugins: [wordParagraphs, textLanguage],
    ...(file === undefined ? {} : { fileURL: new URL(`file:///content/${file}`) }),
  });
  if (compiled instanceof Promise) throw new Error('no plugin of ours is asynchronous');
  return [...compiled.code.matchAll(/textLanguage: "([^"]*)"/g)].map((match) => match[1] ?? '');
}

test.each([
  ['guidance/x/ar.mdx', 'نص <Claim id="a" />', ['ar']],
  [
    'guidance/x/lv.mdx',
    '<Inference>\nTe <Claim id="a" /> un <Date value="2024" />\n</Inference>',
    ['lv', 'lv', 'lv'],
  ],
  ['handbooks/x/y/sr.mdx', '- <NoSource>Ne, <Entry id="guidance/x" />.</NoSource>', ['sr']],
  ['guidance/x/en.mdx', '<Claim id="a" /> <Cite source="b" />', ['en']],
])('a component in %s is told its language', (file, source, expected) => {
  expect(told(file, source)).toEqual(expected);
});

test.each([
  [
    'components that say nothing themselves',
    'guidance/x/lv.mdx',
    '<Cite source="a" /> <Name lang="ar">سكن</Name>',
  ],
  ['a text without a file', undefined, '<Claim id="a" />'],
  ['a file that is named after no language', 'guidance/x/xx.mdx', '<Claim id="a" />'],
])('%s are told nothing', (_what, file, source) => {
  expect(told(file, source)).toEqual([]);
});
