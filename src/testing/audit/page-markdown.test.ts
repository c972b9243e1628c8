import { expect, test } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';

test('the words of a page are set as plain Markdown, in whatever script', () => {
  const html = `<!doctype html><html lang="ar"><body><nav><p>Menu</p></nav><main>
    <h1>السكن</h1><h2 id="a">أولاً</h2><p>نص <b>مهم</b> * هنا</p>
    <ul><li><p>Pirmais</p></li><li>Други</li></ul><p></p></main></body></html>`;
  expect(pageMarkdown(html)).toEqual({
    title: 'السكن',
    markdown: '## أولاً\n\nنص مهم \\* هنا\n\n- Pirmais\n\n- Други\n',
  });
});
