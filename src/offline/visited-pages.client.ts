import { cacheNames } from './cache-names.ts';
import type { Shelf } from './kept-language.ts';

/** A page that is stored because it was opened. */
export interface VisitedPage {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
}

/** The pages that are stored because they were opened, the last first. */
export async function visitedPages({ caches, site }: Shelf): Promise<VisitedPage[]> {
  const { pages } = cacheNames(new URL(site).pathname);
  if (!(await caches.has(pages))) return [];
  const cache = await caches.open(pages);
  const keys = await cache.keys();
  const read = keys.map(async ({ url }): Promise<VisitedPage> => {
    const text = (await (await cache.match(url))?.text()) ?? '';
    // What is read as a document here runs nothing and shows nothing; only its words are taken.
    const [, lang = '', dir = ''] = /<html lang="([\w-]+)" dir="(\w+)"/.exec(text) ?? [];
    const [, title = url] = /<title>([^<]*)<\/title>/.exec(text) ?? [];
    return { url, title: withoutSite(plainText(title)), lang, dir };
  });
  return (await Promise.all(read)).reverse();
}

/** Removes the pages that were opened, what they have loaded, and the pages that belong to them. */
export async function removeVisited({ caches, site }: Shelf): Promise<void> {
  const { pages, files, own } = cacheNames(new URL(site).pathname);
  for (const name of await caches.keys())
    if (name === pages || name === files || name.startsWith(own(''))) await caches.delete(name);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function plainText(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The name of the site stands after every title, and helps nobody to tell them apart. */
function withoutSite(title: string): string {
  return title.replace(/ – [^–]+$/, '');
}
