import type { Block, Inline } from '../take-away/document.ts';
import { escapeStart, escapeWords } from './escape.ts';
import { inlineMarkdown, type Addresses } from './inline.ts';

/** Blocks as CommonMark with tables, struck words and notes, an empty line between them. */
export function blocksMarkdown(blocks: readonly Block[], to: Addresses): string {
  return written(blocks, to)
    .map(({ markdown }) => markdown)
    .filter((markdown) => markdown !== '')
    .join('\n\n');
}

interface Written {
  readonly markdown: string;
  /** The sign before the items, where it is a list. */
  readonly marker?: string | undefined;
  /** Whether it may follow a paragraph without an empty line. */
  readonly isClose: boolean;
}

function written(blocks: readonly Block[], to: Addresses): Written[] {
  const done: Written[] = [];
  for (const block of blocks) done.push(blockMarkdown(block, to, done.at(-1)?.marker));
  return done;
}

function blockMarkdown(block: Block, to: Addresses, before: string | undefined): Written {
  const plain = (markdown: string): Written => ({ markdown, isClose: false });
  switch (block.type) {
    case 'paragraph':
      return plain(paragraph(block.children, to));
    case 'heading': {
      const words = inlineMarkdown(block.children, to).replace(/\\?\n/g, ' ').trim();
      // Signs at the end would be taken for the end of the heading.
      const closed = words.replace(/(^|\s)(#+)$/, '$1\\$2');
      return plain(`${'#'.repeat(Math.min(6, block.depth))} ${closed}`.trimEnd());
    }
    case 'list':
      return list(block, to, before);
    case 'terms':
      return list(
        {
          start: undefined,
          isLoose: false,
          items: block.items.map(({ label, words }) => [
            {
              type: 'paragraph',
              children: [
                { type: 'strong', children: [{ type: 'text', text: `${label}:` }] },
                { type: 'text', text: ' ' },
                ...words,
              ],
            },
          ]),
        },
        to,
        before,
      );
    case 'table':
      return plain(table(block, to));
    case 'quote':
      return plain(quoted(blocksMarkdown(block.blocks, to)));
    case 'aside': {
      const words = blocksMarkdown(block.blocks, to);
      const label = `**${escapeWords(block.label)}**`;
      return plain(quoted(words === '' ? label : `${label}\n\n${words}`));
    }
    case 'action':
      return plain(blocksMarkdown(block.blocks, to));
    case 'code':
      return plain(fenced(block.text));
    case 'rule':
      return plain('***');
  }
}

function paragraph(words: readonly Inline[], to: Addresses): string {
  return inlineMarkdown(words, to)
    .split('\n')
    .map((line) => escapeStart(line.trimStart()))
    .join('\n');
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function list(
  { start, isLoose, items }: Omit<Extract<Block, { type: 'list' }>, 'type'>,
  to: Addresses,
  before: string | undefined,
): Written {
  const signs = start === undefined ? ['-', '*'] : ['.', ')'];
  // A list right after another of the same sign would go on with it.
  const marker = signs.find((sign) => sign !== before) ?? '-';
  const lines = items.map((item, index) => {
    const sign = start === undefined ? marker : `${start + index}${marker}`;
    const indent = ' '.repeat(sign.length + 1);
    const content = written(item, to)
      .filter(({ markdown }) => markdown !== '')
      .map(({ markdown, isClose }, at) =>
        at === 0 ? markdown : `${isClose && !isLoose ? '\n' : '\n\n'}${markdown}`,
      )
      .join('');
    const indented = content.includes('\n')
      ? content.replace(/\n(?!\n|$)/g, `\n${indent}`)
      : content;
    return `${sign} ${indented}`.trimEnd();
  });
  return {
    markdown: lines.join(isLoose ? '\n\n' : '\n'),
    marker,
    isClose: start === undefined || start === 1,
  };
}

function table({ align, rows }: Extract<Block, { type: 'table' }>, to: Addresses): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const line = (row: readonly (readonly Inline[])[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cell(row[index] ?? [], to)).join(' | ')} |`;
  const rules = { left: ':--', right: '--:', center: ':-:' } as Record<string, string>;
  const rule = Array.from({ length: columns }, (_, index) => rules[align[index] ?? ''] ?? '---');
  const [head = [], ...body] = rows;
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}

function cell(words: readonly Inline[], to: Addresses): string {
  return inlineMarkdown(words, to).replace(/\\?\n/g, ' ').replaceAll('|', '\\|').trim();
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
