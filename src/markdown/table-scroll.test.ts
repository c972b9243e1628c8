import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { tableScroll } from './table-scroll.ts';

function compile(text: string): string {
  const compiled = mdxToJs(text, { hastPlugins: [tableScroll] });
  if (compiled instanceof Promise) throw new Error('no plugin of ours is asynchronous');
  return compiled.code.replace(/\s+/g, ' ');
}

test.each([
  ['a table in Latvian', '| Kas | Ko |\n| --- | --- |\n| Novads | zeme |'],
  [
    'a table in Arabic, in a component',
    '<Inference>\n\n| من | ماذا |\n| -- | -- |\n| أ | ب |\n\n</Inference>',
  ],
])('%s stands in a box that scrolls and takes the focus', (_what, text) => {
  const code = compile(text);
  expect(code).toMatch(
    /className: "table-scroll", tabIndex: "?0"?, children:? ?.*_components\.table/,
  );
});

test('a text without a table has no such box', () => {
  expect(compile('- viens\n- otrs')).not.toContain('table-scroll');
});
