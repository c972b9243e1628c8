import type { Site } from '../../components/site.ts';
import type { Block, TakeAway } from '../take-away/document.ts';

/** A book of some texts in one language. */
export interface Book {
  readonly site: Site;
  /** The path of its file in the site, such as `lv/guidance/guidance-lv.epub`. */
  readonly path: string;
  /** The path of the page that it is the book of, without a language. */
  readonly page: string;
  readonly title: string;
  readonly titleLanguage: Site['code'];
  readonly description: string;
  readonly texts: readonly TakeAway[];
  /** Whether its contents name the sections of the texts as well. */
  readonly hasSections: boolean;
}

/** The day of the last change of a book (ISO 8601). */
export function modifiedOf({ texts }: Pick<Book, 'texts'>): string {
  return texts.map(({ modified }) => modified).reduce((a, b) => (a > b ? a : b), '');
}

/** The name of the file of a text in a book. */
export function fileOf({ path }: Pick<TakeAway, 'path'>): string {
  return `${path.slice(1, -1).replaceAll('/', '_')}.xhtml`;
}

/** The names that a text gives to places in it, as its page has them. */
export function anchorsOf({ opening, parts, closing, sources }: TakeAway): Set<string> {
  const named = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block): string[] => {
      switch (block.type) {
        case 'heading':
          return block.id === undefined ? [] : [block.id];
        case 'action':
          return [`action-${block.id}`, ...named(block.blocks)];
        case 'quote':
        case 'aside':
          return named(block.blocks);
        case 'list':
          return block.items.flatMap(named);
        default:
          return [];
      }
    });
  return new Set([
    ...named(opening),
    ...parts.flatMap(({ id, blocks }) => [...(id === '' ? [] : [id]), ...named(blocks)]),
    ...named(closing),
    ...(sources.length > 0 ? ['references'] : []),
  ]);
}
