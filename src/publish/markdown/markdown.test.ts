import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { textOf, walk, type Node } from '../../markdown/tree.ts';
import type { Block, Inline } from '../take-away/document.ts';
import { blocksMarkdown } from './blocks.ts';

const to = { link: (url: string) => url, picture: (file: string) => file };
const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

/** What a program reads that takes the Markdown back to a tree. */
function readBack(blocks: readonly Block[]): Node {
  return markdownToMdast(blocksMarkdown(blocks, to)) as unknown as Node;
}

const hostile = [
  ['HTML', '<script>alert(1)</script> & <b>x</b>'],
  ['a heading', '# not a heading'],
  ['a list', '- not a list'],
  ['a numbered list', '12. not a list'],
  ['a numbered list with a bracket', '1) not a list'],
  ['a quotation', '> not a quotation'],
  ['emphasis', 'not *this* nor _that_ nor ~~this~~'],
  ['code', 'a ` b `` c'],
  ['a link', '[x](https://evil.example) and ![y](z)'],
  ['a note', '[^1] and [^1]: x'],
  ['an entity', '&copy; &#60; &amp;'],
  ['an address', 'see https://example.org/a_b_c(d), or not'],
  ['a backslash', 'a\\*b \\'],
  ['a table', '| a | b |'],
  ['a line under a heading', '=== ---'],
  ['front matter', '---'],
  ['Arabic', '*عنوان* [رابط](x) <سطر>'],
  ['Latvian', '„Kas ir *šis*?” – 1. marts'],
  ['Serbian', 'đak_đak, čas & ćup'],
  ['a joiner', 'نیم‌فاصله'],
] as const;

describe('words that look like Markdown stay the words that they are', () => {
  test.each(hostile)('in a paragraph: %s', (_name, words) => {
    const tree = readBack([paragraph(text(words))]);
    expect(tree.children?.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textOf(tree)).toBe(words);
  });

  test.each(hostile)('after a break, in a cell, an item and a label: %s', (_name, words) => {
    const blocks: Block[] = [
      paragraph(text('x'), { type: 'break' }, text(words)),
      {
        type: 'table',
        align: [null, 'right'],
        rows: [
          [[text(words)], [text('b')]],
          [[text('c')], [text(words)]],
        ],
      },
      { type: 'list', start: undefined, isLoose: false, items: [[paragraph(text(words))]] },
      { type: 'aside', kind: 'note', label: words, blocks: [paragraph(text(words))] },
      { type: 'heading', depth: 3, children: [text(words)] },
    ];
    const tree = readBack(blocks);
    expect(tree.children?.map(({ type }) => type)).toEqual([
      ...['paragraph', 'table', 'list', 'blockquote', 'heading'],
    ]);
    expect(textOf(tree).split(words)).toHaveLength(8);
  });

  test('an address that would end its link does not', () => {
    const url = 'https://example.org/a(b) "c" <d>\n&copy=1\\';
    const tree = readBack([paragraph({ type: 'link', to: url, children: [text('x')] })]);
    const links = [...walk(tree)].filter(({ type }) => type === 'link');
    expect(links.map(({ url: address }) => decodeURIComponent(address ?? ''))).toEqual([url]);
  });
});

describe('marks of words are read as what they are', () => {
  const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
  const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });
  test.each<[string, Inline[], string[]]>([
    [
      'beside a letter, with a sign inside',
      [text('a'), strong(text('“b”')), text('c')],
      ['strong'],
    ],
    ['with a full stop inside', [strong(text('Lietuva.')), text('Nuo')], ['strong']],
    ['side by side', [emphasis(text('a')), strong(text('b'))], ['emphasis', 'strong']],
    ['one in another', [emphasis(strong(text('a')), text(' b'))], ['emphasis', 'strong']],
    ['with spaces inside', [text('x'), strong(text(' a ')), text('y')], ['strong']],
    ['in Arabic', [text('ال'), strong(text('«قانون»')), text('ية')], ['strong']],
  ])('%s', (_name, words, types) => {
    const tree = readBack([paragraph(...words)]);
    const found = [...walk(tree)].map(({ type }) => type);
    expect(found.filter((type) => ['strong', 'emphasis'].includes(type))).toEqual(types);
    expect(textOf(tree).replace(/<!-- -->/g, '')).toBe(wordsOf(words));
  });

  test('an exclamation before a link makes no picture of it', () => {
    const link: Inline = { type: 'link', to: '/x/', children: [text('مرحبا')] };
    const tree = readBack([paragraph(text('!'), link)]);
    expect([...walk(tree)].map(({ type }) => type)).not.toContain('image');
  });

  test('a list after a list does not go on with it', () => {
    const list: Block = { type: 'list', start: 1, isLoose: false, items: [[paragraph(text('أ'))]] };
    const tree = readBack([list, { ...list, start: 7 }]);
    expect(tree.children?.map(({ type }) => type)).toEqual(['list', 'list']);
  });
});

function wordsOf(words: readonly Inline[]): string {
  return words
    .map((piece) =>
      'text' in piece ? piece.text : 'children' in piece ? wordsOf(piece.children) : '',
    )
    .join('');
}
