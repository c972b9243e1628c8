import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { tableAlignment } from './table-alignment.ts';

test.each([
  ['a', '|:--|', '<td>a</td>'],
  ['ثلاثة', '|--:|', '<td class="align-end">ثلاثة</td>'],
  ['četiri', '|:-:|', '<td class="align-center">četiri</td>'],
  ['pieci', '|---|', '<td>pieci</td>'],
])('a cell "%s" in a column %s becomes %s', async (word, rule, cell) => {
  const { html } = await markdownToHtml(`| x |\n${rule}\n| ${word} |\n`, {
    hastPlugins: [tableAlignment],
  });
  expect(html).toContain(cell);
  expect(html).not.toContain('style');
});
