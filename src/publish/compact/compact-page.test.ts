import { expect, test } from 'vitest';
import { compactPage } from './compact-page.ts';

test.each([
  [
    'white space beside blocks',
    '<ul> <li> <a href="/ar/"> لغة </a> </li>\n </ul>',
    '<ul><li><a href="/ar/"> لغة </a></li></ul>',
  ],
  [
    'many spaces in a line',
    '<p>Labas  <b>rytas</b>\n <i>Silta</i></p>',
    '<p>Labas <b>rytas</b> <i>Silta</i></p>',
  ],
  [
    'one space between words',
    '<p>a <b>b</b> <a href="x">c</a></p>',
    '<p>a <b>b</b> <a href="x">c</a></p>',
  ],
  ['an address with a larger-than', '<p title="a > b  c"> d</p>', '<p title="a > b  c">d</p>'],
  [
    'code',
    '<script> let a =  1 </script> <pre>\n a  b</pre>',
    '<script> let a =  1 </script> <pre>\n a  b</pre>',
  ],
  [
    'paper, as it stands',
    '<dl class="sheet"> <dt>a</dt> <dd>b</dd> </dl>',
    '<dl class="sheet"> <dt>a</dt> <dd>b</dd> </dl>',
  ],
  [
    'notes to the index',
    '<h1 data-pagefind-meta="title">A</h1> <div hidden data-pagefind-ignore="index"><span data-pagefind-filter="type:x"></span></div><p data-pagefind-ignore>B</p>',
    '<h1>A</h1><p>B</p>',
  ],
  ['apostrophes', '<p>Silta&#39;s &quot;x&quot;</p>', "<p>Silta's &quot;x&quot;</p>"],
])('a compact page: %s', (_name, page, compact) => {
  expect(compactPage(page)).toBe(compact);
});
