import { targetOf, type BuiltSite } from './built-site.ts';
import { kindOf } from './page-kind.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { xmlFaults } from './xml-check.ts';

/**
 * Every page that may be listed names the feed of its language; what pages name as other forms of
 * themselves is there; and every feed of the site is named by some page.
 */
export function checkForms(site: BuiltSite): Problem[] {
  const named = new Set<string>();
  const problems: Problem[] = [];
  for (const page of site.pages.values()) {
    if (page.isHidden || !page.path.includes('/')) continue;
    const feed = `${page.path.split('/')[0]}/feed.xml`;
    const forms = page.forms.map((form) => ({ ...form, path: pathOf(site, page, form.address) }));
    for (const { type, address, path } of forms) {
      if (type === 'application/atom+xml') named.add(path ?? '');
      if (path === undefined || !site.files.has(path)) {
        problems.push({ path: page.path, rule: 'form', what: `${address} (${type}) is not there` });
      }
    }
    const isEntry = entryKinds.has(kindOf(page.path));
    if (isEntry && !forms.some(({ type }) => type === 'text/markdown')) {
      problems.push({ path: page.path, rule: 'form', what: 'names no text in Markdown' });
    }
    if (!forms.some(({ path }) => path === feed)) {
      problems.push({ path: page.path, rule: 'feed', what: `does not name ${feed}` });
    }
  }
  // A list that is empty now keeps its feed, and its page leads elsewhere.
  const isOld = (path: string) =>
    site.pages.get(path.replace(/feed\.xml$/, 'index.html'))?.isHidden ?? false;
  const unnamed = feedsIn(site).filter((path) => !named.has(path) && !isOld(path));
  return [
    ...problems,
    ...unnamed.map((path) => ({ path, rule: 'feed', what: 'no page names this feed' })),
  ];
}

/** Every feed is valid Atom, knows its own address, and leads to pages that are there. */
export async function checkFeeds(
  site: BuiltSite,
  read: (path: string) => string,
): Promise<Problem[]> {
  const feeds = feedsIn(site).map((path) => ({ path, text: read(path) }));
  const faults = await xmlFaults('feed', feeds);
  const { origin, base } = site.address;
  return [
    ...faults.map((what) => ({ path: 'feed.xml', rule: 'feed', what })),
    ...feeds.flatMap(({ path, text }): Problem[] => {
      const tell = (what: string): Problem => ({ path, rule: 'feed', what });
      const self = /<link rel="self"[^>]* href="([^"]*)"/.exec(text)?.[1];
      const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id ?? '');
      const pages = [...text.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)];
      return [
        ...(self === `${origin}${base}${path}` ? [] : [tell(`calls itself ${self}`)]),
        ...(new Set(ids).size === ids.length ? [] : [tell('two of its entries have one id')]),
        ...pages
          .map(([, address = '']) => address)
          .filter((address) => {
            const target = targetOf(site.address, path, address);
            return target.kind !== 'file' || !site.files.has(target.path);
          })
          .map((address) => tell(`${address} leads to no file`)),
      ];
    }),
  ];
}

const entryKinds = new Set(['guidance', 'handbooks', 'frameworks', 'case-studies']);

function feedsIn(site: BuiltSite): string[] {
  return [...site.files].filter((path) => path.endsWith('/feed.xml'));
}

function pathOf(site: BuiltSite, page: Page, address: string): string | undefined {
  const target = targetOf(site.address, page.path, address);
  return target.kind === 'file' ? target.path : undefined;
}
