import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { unlinked, type Block, type Inline, type Part } from '../take-away/document.ts';
import { xmlText } from '../xml/xml.ts';

/** How a text is set as HTML: what its links lead to, and what its ids are. */
export interface Setting {
  /** The language around the text. */
  readonly code: LanguageCode;
  /** Whether it is a file of XML, where a language is told twice and every element is closed. */
  readonly isXml: boolean;
  /** The depth of a heading of a section. */
  readonly depth: number;
  /** The id of what the text calls by a name, such as `risks`. */
  readonly id: (name: string) => string;
  /** Where `#risks`, `/glossary/x/` or a web address leads to. */
  readonly href: (to: string) => string;
  readonly picture: (file: string) => string;
  /** The number of a source among those of the text, in the numerals of the reader. */
  readonly number: (source: string) => string;
  /** The number of a note below the text. */
  readonly note: (id: string) => string;
}

/** Words in another language than those around them. */
export function languageMarks(lang: string, dir: 'ltr' | 'rtl', isXml: boolean): string {
  const tag = xmlText(lang);
  return `${isXml ? ` xml:lang="${tag}"` : ''} lang="${tag}" dir="${dir}"`;
}

/** The marks of a language of the site where it is another than that around it. */
export function marksOf(
  language: LanguageCode,
  { code, isXml }: Pick<Setting, 'code' | 'isXml'>,
): string {
  if (language === code) return '';
  const { tag, direction } = languageOf(language);
  return languageMarks(tag, direction, isXml);
}

/** Words as HTML that is XML as well. */
export function inlineMarkup(words: readonly Inline[], setting: Setting): string {
  return words.map((piece) => pieceMarkup(piece, setting)).join('');
}

function pieceMarkup(piece: Inline, setting: Setting): string {
  const { isXml, href, id } = setting;
  const within = (children: readonly Inline[]) => inlineMarkup(children, setting);
  const close = isXml ? '/>' : '>';
  switch (piece.type) {
    case 'text':
      return xmlText(piece.text);
    case 'code':
      return `<code dir="auto">${xmlText(piece.text)}</code>`;
    case 'emphasis':
      return `<em>${within(piece.children)}</em>`;
    case 'strong':
      return `<strong>${within(piece.children)}</strong>`;
    case 'delete':
      return `<del>${within(piece.children)}</del>`;
    case 'break':
      return `<br${close}`;
    case 'link':
      return `<a href="${xmlText(href(piece.to))}">${within(unlinked(piece.children))}</a>`;
    case 'term':
      return `<a class="term" href="${xmlText(href(`/glossary/${piece.id}/`))}">${within(unlinked(piece.children))}</a>`;
    case 'cite':
      return `<a class="cite" role="doc-noteref" href="#${id(`reference-${piece.source}`)}">[${setting.number(piece.source)}]</a>`;
    case 'note':
      return `<a class="cite" role="doc-noteref" href="#${id(piece.id)}">[${setting.note(piece.id)}]</a>`;
    case 'foreign':
      return `<bdi${languageMarks(piece.lang, piece.dir, isXml)}>${within(piece.children)}</bdi>`;
    case 'picture':
      return `<img src="${xmlText(setting.picture(piece.file))}" alt="${xmlText(piece.alt)}"${close}`;
  }
}

/** Blocks as HTML that is XML as well. */
export function blocksMarkup(blocks: readonly Block[], setting: Setting): string {
  return blocks.map((block) => blockMarkup(block, setting)).join('\n');
}

function blockMarkup(block: Block, setting: Setting): string {
  const within = (blocks: readonly Block[]) => blocksMarkup(blocks, setting);
  const inline = (words: readonly Inline[]) => inlineMarkup(words, setting);
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.children)}</p>`;
    case 'heading': {
      const name = `h${Math.min(6, block.depth - 2 + setting.depth)}`;
      const id = block.id === undefined ? '' : ` id="${xmlText(setting.id(block.id))}"`;
      return `<${name}${id}>${inline(block.children)}</${name}>`;
    }
    case 'list': {
      const name = block.start === undefined ? 'ul' : 'ol';
      const start = (block.start ?? 1) === 1 ? '' : ` start="${block.start ?? 1}"`;
      const items = block.items.map(
        (item) => `<li>${itemMarkup(item, block.isLoose, setting)}</li>`,
      );
      return `<${name}${start}>${items.join('\n')}</${name}>`;
    }
    case 'terms': {
      const lines = block.items.map(
        ({ label, words }) => `<div><dt>${xmlText(label)}</dt><dd>${inline(words)}</dd></div>`,
      );
      return `<dl>${lines.join('\n')}</dl>`;
    }
    case 'table':
      return tableMarkup(block, setting);
    case 'quote':
      return `<blockquote>${within(block.blocks)}</blockquote>`;
    case 'aside':
      return asideMarkup(block.kind, block.label, within(block.blocks));
    case 'action':
      return `<div class="action" id="${xmlText(setting.id(`action-${block.id}`))}">${within(block.blocks)}</div>`;
    case 'code':
      return `<pre dir="auto"><code>${xmlText(block.text)}</code></pre>`;
    case 'rule':
      return setting.isXml ? '<hr/>' : '<hr>';
  }
}

/** A part set apart from the text. */
export function asideMarkup(kind: string, label: string, within = ''): string {
  const words = xmlText(label);
  return `<div class="aside aside-${xmlText(kind)}" role="note" aria-label="${words}"><p class="aside-label">${words}</p>${within}</div>`;
}

function itemMarkup(item: readonly Block[], isLoose: boolean, setting: Setting): string {
  return item
    .map((block) =>
      block.type === 'paragraph' && !isLoose
        ? inlineMarkup(block.children, setting)
        : blockMarkup(block, setting),
    )
    .join('\n');
}

const sides: Readonly<Record<string, string | undefined>> = {
  center: ' class="align-center"',
  right: ' class="align-end"',
};

function tableMarkup(
  { align, rows: [head = [], ...body] }: Extract<Block, { type: 'table' }>,
  setting: Setting,
): string {
  const cell = (name: string, words: readonly Inline[], index: number) =>
    `<${name}${sides[align[index] ?? ''] ?? ''}>${inlineMarkup(words, setting)}</${name.split(' ')[0] ?? ''}>`;
  const heads = head.map((words, index) => cell('th scope="col"', words, index)).join('');
  const rows = body.map(
    (row) => `<tr>${row.map((words, index) => cell('td', words, index)).join('')}</tr>`,
  );
  const rest = rows.length > 0 ? `<tbody>${rows.join('\n')}</tbody>` : '';
  // A wide table scrolls in a box that takes the focus, or nobody could scroll it by keyboard.
  const box = setting.isXml ? 'class="table"' : 'class="table-scroll" tabindex="0"';
  return `<div ${box}><table><thead><tr>${heads}</tr></thead>${rest}</table></div>`;
}

/** A section of a text with its heading. */
export function partMarkup(part: Part, setting: Setting): string {
  const { id, heading, language, notice, blocks } = part;
  const name = `h${setting.depth}`;
  const head =
    heading === ''
      ? ''
      : `<${name} id="${xmlText(setting.id(id))}">${xmlText(heading)}</${name}>\n`;
  const words = head + blocksMarkup(blocks, setting);
  const before = notice === undefined ? '' : `${asideMarkup('translation', notice)}\n`;
  // The lead has no heading, and a section without one says nothing to those who go by sections.
  const element = heading === '' ? 'div' : 'section';
  return words === ''
    ? before
    : `${before}<${element} class="body-section"${marksOf(language, setting)}>\n${words}\n</${element}>`;
}
