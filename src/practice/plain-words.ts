import { formatDate } from '../i18n/format.ts';
import { isLanguageCode, languageOf } from '../i18n/languages.ts';
import { figureInWords } from '../components/figure.ts';
import type { Site } from '../components/site.ts';
import { titleIn, type Entry } from '../library/entry.ts';
import { attributeOf, isComponent, type Node } from '../markdown/tree.ts';
import type { Pieces } from '../schemas/practice-file.ts';

/**
 * The paragraphs and list items of a passage as plain words: figures, dates and titles filled in,
 * citations left out, names in another language kept apart.
 * @param site the site in the language of the passage
 */
export function plainParagraphs(site: Site, entry: Entry, nodes: readonly Node[]): Pieces[] {
  return nodes
    .flatMap((node) => blocksOf(node))
    .map((block) => tidy(block.flatMap((node) => inline(site, entry, node))))
    .filter((pieces) => pieces.length > 0);
}

/** The blocks of words in a node, each as what stands in it: one for a paragraph, row or cell. */
function blocksOf(node: Node): (readonly Node[])[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [children];
    case 'tableRow':
      return [children.flatMap((cell, index) => (index > 0 ? [separator, cell] : [cell]))];
    case 'mdxJsxFlowElement':
      // A component that holds words holds paragraphs, or the words themselves.
      return children.some(isBlock) ? children.flatMap(blocksOf) : [[node]];
    default:
      return children.flatMap(blocksOf);
  }
}

const separator: Node = { type: 'text', value: ' · ' };

function isBlock({ type }: Node): boolean {
  return ['paragraph', 'list', 'heading', 'table', 'blockquote'].includes(type);
}

function inline(site: Site, entry: Entry, node: Node): Pieces {
  if (isComponent(node)) return component(site, entry, node);
  if (node.type === 'break') return [' '];
  if (node.value !== undefined) return [node.value];
  return (node.children ?? []).flatMap((child) => inline(site, entry, child));
}

function component(site: Site, entry: Entry, node: Node): Pieces {
  const within = () => (node.children ?? []).flatMap((child) => inline(site, entry, child));
  switch (node.name) {
    case 'Cite':
      return [];
    case 'Claim':
      return [figureInWords(site, entry, attributeOf(node, 'id') ?? '')];
    case 'Date':
      return [formatDate(attributeOf(node, 'value') ?? '', site.code)];
    case 'Entry': {
      const named = site.library.byKey.get(attributeOf(node, 'id') ?? '');
      if (!named) return [];
      const { title, language } = titleIn(named, site.code);
      return [language === site.code ? title : foreign(title, language)];
    }
    case 'Name': {
      const words = within()
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join('');
      return [foreign(words, attributeOf(node, 'lang') ?? 'und')];
    }
    default:
      return within();
  }
}

/** A name by the tag of any language of the world, or the code of one of the site's. */
function foreign(text: string, language: string): Pieces[number] {
  if (isLanguageCode(language)) {
    const { tag, direction } = languageOf(language);
    return { text, lang: tag, dir: direction };
  }
  const isRightToLeft = /[\u0590-\u08ff]/.test(text);
  return { text, lang: language, dir: isRightToLeft ? 'rtl' : 'ltr' };
}

/** Neighbouring words joined, with single spaces and none at the ends or before a full stop. */
function tidy(pieces: Pieces): Pieces {
  const joined: Pieces = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  const spaced = joined.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const words = piece.replace(/\s+/g, ' ').replace(/ ([.,;:!?؟،؛])/g, '$1');
    const start = index === 0 ? words.trimStart() : words;
    return index === joined.length - 1 ? start.trimEnd() : start;
  });
  return spaced.filter((piece) => piece !== '');
}
