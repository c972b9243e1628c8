import { join } from 'node:path';
import { qualifiedFigure } from '../../components/figure.ts';
import type { Site } from '../../components/site.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { titleIn, type Entry } from '../../library/entry.ts';
import { claimOf } from '../../library/lookup.ts';
import { attributeOf, isComponent, walk, type Node } from '../../markdown/tree.ts';
import type { Inline } from './document.ts';

/** What must be known of the text that words stand in. */
export interface Around {
  /** The site in the language of the text. */
  readonly site: Site;
  /** The language of the reader. */
  readonly reader: LanguageCode;
  /** The entry whose figures and sources the text names. */
  readonly entry: Entry;
  /** The folder of the text, below the folder that holds the content folder. */
  readonly folder: string;
  /** The addresses that links by reference lead to. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The ids of the notes below the text, by the names that it gives them. */
  readonly notes: ReadonlyMap<string, string>;
}

/** A node with what only references and lists have. */
export interface FullNode extends Node {
  readonly identifier?: string;
  readonly start?: number | null;
  readonly spread?: boolean | null;
  readonly align?: readonly (string | null)[];
}

/**
 * The words of a paragraph, heading or cell. A figure is followed by its source, unless the same
 * words cite that anyway.
 */
export function inlineOf(around: Around, nodes: readonly Node[]): Inline[] {
  const cites = (source: string) =>
    nodes.some((top) => {
      for (const node of walk(top)) {
        if (node.name === 'Cite' && attributeOf(node, 'source') === source) return true;
      }
      return false;
    });
  return tidy(nodes.flatMap((node) => pieces(around, node, cites)));
}

/** A string of the front matter as words, with the figures that it names filled in. */
export function wordsOf(site: Site, entry: Entry, text: string): Inline[] {
  return text.split(/\{([a-z0-9-]+)\}/).flatMap((part, index): Inline[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', text: part }];
    return figure(site, entry, part, () => false);
  });
}

/** Plain words. */
export function plain(text: string): Inline[] {
  return [{ type: 'text', text }];
}

/** Words with a mark where they are in another language than those around them. */
export function inLanguage(
  children: readonly Inline[],
  language: LanguageCode,
  around: LanguageCode,
): readonly Inline[] {
  if (language === around) return children;
  const { tag, direction } = languageOf(language);
  return [{ type: 'foreign', lang: tag, dir: direction, children }];
}

/** Whether the words cite a source anyway. */
type Cites = (source: string) => boolean;

function pieces(around: Around, node: FullNode, cites: Cites): Inline[] {
  const within = () => (node.children ?? []).flatMap((child) => pieces(around, child, cites));
  if (isComponent(node)) return component(around, node, cites, within);
  switch (node.type) {
    case 'text':
      return plain(onOneLine(node.value ?? ''));
    case 'inlineCode':
      return [{ type: 'code', text: node.value ?? '' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: within() }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [{ type: 'link', to: node.url ?? '', children: within() }];
    case 'linkReference': {
      const to = around.addresses.get(node.identifier ?? '');
      return to === undefined ? within() : [{ type: 'link', to, children: within() }];
    }
    case 'footnoteReference': {
      const id = around.notes.get(node.identifier ?? '');
      return id === undefined ? [] : [{ type: 'note', id }];
    }
    case 'image':
      return [{ type: 'picture', file: join(around.folder, node.url ?? ''), alt: node.alt ?? '' }];
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return [];
    default:
      return within();
  }
}

function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}

function component(
  { site, reader, entry }: Around,
  node: Node,
  cites: Cites,
  within: () => Inline[],
): Inline[] {
  const id = attributeOf(node, 'id') ?? '';
  switch (node.name) {
    case 'Cite':
      return [{ type: 'cite', source: attributeOf(node, 'source') ?? '' }];
    case 'Claim':
      return figure(site, entry, id, cites);
    case 'Date':
      return plain(formatDate(attributeOf(node, 'value') ?? '', site.code));
    case 'Term':
      return [{ type: 'term', id, children: within() }];
    case 'Entry': {
      const other = site.library.byKey.get(id);
      if (!other) throw new RangeError(`there is no entry "${id}"`);
      const { title, language } = titleIn(other, reader);
      const children = inLanguage(plain(title), language, site.code);
      return [{ type: 'link', to: `/${id}/`, children }];
    }
    case 'Name': {
      const words = within();
      const dir = /[\u0590-\u08ff]/.test(JSON.stringify(words)) ? 'rtl' : 'ltr';
      return [{ type: 'foreign', lang: attributeOf(node, 'lang') ?? '', dir, children: words }];
    }
    default:
      return within();
  }
}

function figure(site: Site, entry: Entry, id: string, cites: Cites): Inline[] {
  const claim = claimOf(entry, id);
  const words: Inline = { type: 'text', text: qualifiedFigure(site, claim) };
  return cites(claim.source) ? [words] : [words, { type: 'cite', source: claim.source }];
}

/** Without white space at either end, which Markdown could not keep. */
function tidy(words: Inline[]): Inline[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first?.type === 'text') words[0] = { ...first, text: first.text.trimStart() };
  const end = words.at(-1);
  if (last?.type === 'text' && end?.type === 'text')
    words[words.length - 1] = { ...end, text: end.text.trimEnd() };
  return words.filter((piece) => piece.type !== 'text' || piece.text !== '');
}
