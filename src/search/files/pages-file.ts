import type { Fragment } from './fragment.ts';

/**
 * `pages.json`: every page of a language, by title, and which has which value of which filter.
 * From it alone a title can be found, before the index of the texts has arrived.
 */
export interface PagesFile {
  readonly pages: readonly PageRow[];
  /** By filter and value: places in `pages`. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/**
 * The id in the index, the address below the language's folder, the title, the code of the language
 * of the full text (empty: the page's own), and what the page is also called.
 */
export type PageRow = readonly [
  id: string,
  path: string,
  title: string,
  text: string,
  ...names: string[],
];

/** What is known of a page beside its fragment. */
export interface NamedFragment {
  readonly fragment: Fragment;
  readonly names: readonly string[];
}

/** Makes the file of a language's pages, by their ids. */
export function makePagesFile(
  pages: ReadonlyMap<string, NamedFragment>,
  { code, tag }: { readonly code: string; readonly tag: string },
): PagesFile {
  const { compare } = new Intl.Collator(tag);
  const titleOf = ({ fragment }: NamedFragment) => fragment.meta['title'] ?? '';
  const sorted = [...pages].sort(
    ([, a], [, b]) => compare(titleOf(a), titleOf(b)) || (a.fragment.url < b.fragment.url ? -1 : 1),
  );
  const filters: Record<string, Record<string, number[]>> = {};
  const rows = sorted.map(([id, page], place): PageRow => {
    const { url, meta, filters: own } = page.fragment;
    for (const [name, values] of Object.entries(own)) {
      const byValue = (filters[name] ??= {});
      for (const value of new Set(values)) (byValue[value] ??= []).push(place);
    }
    const text = meta['text'] === code ? '' : (meta['text'] ?? '');
    return [id, url.slice(`/${code}/`.length), titleOf(page), text, ...page.names];
  });
  return { pages: rows, filters };
}
