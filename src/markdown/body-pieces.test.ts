import { describe, expect, test } from 'vitest';
import { compileBody } from './body-pieces.ts';
import { sectionsOf } from './sections.ts';
import { parseMdx } from './tree.ts';

const front = '---\ntitle: بيت\n---\n\n';

/** The anchors of each section, the lead first. */
const anchorsOf = (source: string) =>
  compileBody(source).map((pieces) =>
    pieces.flatMap((piece) => (typeof piece === 'object' && 'anchor' in piece ? piece.anchor : [])),
  );

describe('compileBody', () => {
  test('keeps what never changes as HTML, and what a page decides as a piece', () => {
    expect(compileBody(`${front}حديقة **كبيرة** <Cite source="un" /> & 1 < 2.\n`)).toEqual([
      [
        '<p>حديقة <strong>كبيرة</strong> ',
        { name: 'Cite', attributes: { source: 'un' }, children: [] },
        ' &#x26; 1 &#x3C; 2.</p>',
      ],
    ]);
  });

  test.each([
    ['words alone', 'Tikai vārdi.', [[]]],
    ['sections in Arabic', '## النتائج\n\nx\n\n### سؤال\n\n## المال', [[], [0, 1], [0]]],
    ['a heading in the lead', '### Pirms\n\n## Kas\n\n### Pēc', [[1], [0, 1]]],
    ['a heading in a quotation', '## Jedan\n\n> ## Navod\n\n## Dva', [[], [0], [0]]],
    ['a heading in a component', '## Viens\n\n<Inference>\n## Iekšā\n</Inference>', [[], [0]]],
    ['footnotes, which end the text with a heading', '## Jedan\n\nReč[^1]\n\n[^1]: x', [[], [0]]],
  ])('divides %s into sections, each heading with its place', (_, text, anchors) => {
    expect(anchorsOf(text)).toEqual(anchors);
    // The page takes sections by their place: the compiler and the check must count the same.
    expect(sectionsOf(parseMdx(text)).length).toBe(anchors.length);
  });

  test('keeps the address of the footnotes, to which every note refers', () => {
    expect(compileBody('Vārds[^1]\n\n[^1]: x').flat().join('')).toContain('id="footnote-label"');
  });

  test.each([
    ['a', '|:--|', '<td>a</td>'],
    ['ثلاثة', '|--:|', '<td class="align-end">ثلاثة</td>'],
    ['četiri', '|:-:|', '<td class="align-center">četiri</td>'],
    ['pieci', '|---|', '<td>pieci</td>'],
  ])('writes a cell "%s" in a column %s as %s, in a box that scrolls', (word, rule, cell) => {
    const html = compileBody(`| x |\n${rule}\n| ${word} |\n`).flat().join('');
    expect(html).toContain(cell);
    expect(html).toContain('<div class="table-scroll" tabindex="0"><table>');
    expect(html).not.toContain('style');
  });

  test.each([
    ['https://example.org/', '<p><a href="https://example.org/" rel="external">سكن</a></p>'],
    ['#avoti', '<p><a href="#avoti">سكن</a></p>'],
    [
      '/guidance/housing/',
      [
        '<p>',
        { name: 'Link', attributes: { href: '/guidance/housing/' }, children: ['سكن'] },
        '</p>',
      ],
    ],
  ])('leaves a link to %s to the page only within the site', (address, expected) => {
    expect(compileBody(`[سكن](${address})`)[0]).toEqual([expected].flat());
  });

  test('leaves a picture to the page', () => {
    expect(compileBody('![ثلاثة أسرّة](./beds.png)')[0]).toContainEqual({
      name: 'Picture',
      attributes: { src: './beds.png', alt: 'ثلاثة أسرّة' },
      children: [],
    });
  });
});

describe('what a text may not hold never reaches a page, with or without the check before it:', () => {
  test.each([
    ['an expression', 'بيت {process.exit()}'],
    ['an import', 'import x from "node:fs"'],
    ['an export', 'kuća\n\nexport const x = 1'],
    ['a spread', '<Cite source="s" {...x} />'],
    ['a computed attribute', '<Cite source={x} />'],
    ['an attribute that runs', '<Name lang="lv" onclick="x">a</Name>'],
    ['a directive', '<Inference client:load="x" />'],
    ['an element', 'māja <script>x</script>'],
    ['a frame', '<iframe src="https://example.org" />'],
    ['a fragment', '<Fragment set:html="x" />'],
    ['a component of the prototype', '<constructor />'],
    ['an address that runs', 'سكن [a](java&#115;cript:x)'],
    ['an address of data', '[a][b]\n\n[b]: data:text/html,x'],
  ])('%s', (_, body) => {
    expect(() => compileBody(front + body)).toThrow('a text ');
  });

  test.each([
    ['code with signs of code', '`<b>{x}</b>`', '&#x3C;b>{x}&#x3C;/b>'],
    ['a comment', 'x {/* سكن */} y', 'x  y'],
    ['signs of HTML', '\\<b>kuća\\</b>', '&#x3C;b>kuća&#x3C;/b>'],
  ])('but %s is words', (_, body, html) => {
    expect(compileBody(body).flat().join('')).toContain(html);
  });
});
