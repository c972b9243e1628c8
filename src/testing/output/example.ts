import { parseMarkup } from './markup.ts';
import { readPage, type Page } from './page.ts';
import type { BuiltSite } from './built-site.ts';

/** A whole page around a head and a body, for tests of the checks. */
export function pageHtml({
  head = '',
  body = '',
  lang = 'en',
  dir = 'ltr',
  title = 'A title',
}): string {
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A site at https://example.org/base/ of pages by their path, with some files beside them. */
export function exampleSite(
  pages: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): BuiltSite {
  const read = Object.entries(pages).map(([path, html]): [string, Page] => [
    path,
    readPage(path, parseMarkup(html)),
  ]);
  return {
    address: { origin: 'https://example.org', base: '/base/' },
    files: new Set([...Object.keys(pages), ...files]),
    pages: new Map(read),
  };
}

/** A page of such a site. */
export function pageOf(site: BuiltSite, path: string): Page {
  const page = site.pages.get(path);
  if (!page) throw new RangeError(`there is no page ${path}`);
  return page;
}
