import { targetOf } from '../output/built-site.ts';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { noneFound, type Examination } from './examination.ts';
import { childrenOf, readXml, textIn } from './xml-elements.ts';
import { validateFiles } from './xml-validity.ts';

/** What sitemaps.org allows a sitemap to hold. */
const most = { pages: 50_000, bytes: 52_428_800 } as const;

/** The sitemaps against their schema, and against the pages: all that are true ones, and no other. */
export const sitemaps: Examination = {
  name: 'sitemaps',
  about: 'the sitemaps against their schema, and against the pages that there are',
  examine: async (site) => {
    const files = site.files
      .filter((path) => /^sitemap[^/]*\.xml$/.test(path))
      .map((path) => ({ path, text: site.read(path) }));
    if (files.length === 0)
      return { looked: '0 sitemaps', faults: noneFound('sitemap.xml', 'sitemap') };
    const { listed, problems } = readSitemaps(site, files);
    const pages = truePages(site);
    return {
      looked: `${files.length} sitemaps, ${listed.size} pages`,
      faults: [
        ...(await validateFiles('sitemap.rng', files)),
        ...problems,
        ...robotsFaults(site),
        ...[...pages]
          .filter((path) => !listed.has(path))
          .map((path) => ({ path, rule: 'sitemap', what: 'is in no sitemap' })),
        ...[...listed]
          .filter(([path]) => !pages.has(path))
          .map(([path, from]) => ({
            path: from,
            rule: 'sitemap',
            what: `${path} is no page that names itself as the true one`,
          })),
      ],
    };
  },
};

interface Sitemap {
  readonly path: string;
  readonly text: string;
}

/** The pages that sitemaps list, each with the sitemap, and what is wrong with those. */
function readSitemaps(site: AuditedSite, files: readonly Sitemap[]) {
  const listed = new Map<string, string>();
  const problems: Problem[] = [];
  const named = new Set(['sitemap.xml']);
  for (const { path, text } of files) {
    const tell = (what: string) => problems.push({ path, rule: 'sitemap', what });
    const root = readXml(text);
    if (Buffer.byteLength(text) > most.bytes) tell(`has more than ${most.bytes} bytes`);
    const fileOf = (address: string) => {
      const target = targetOf(site.address, path, address);
      if (target.kind === 'file' && site.has(target.path)) return target.path;
      tell(`${address} leads to no file`);
      return undefined;
    };
    for (const sitemap of childrenOf(root, 'sitemap')) {
      const file = fileOf(textIn(sitemap, 'loc'));
      if (file) named.add(file);
    }
    const pages = childrenOf(root, 'url');
    if (pages.length > most.pages) tell(`has more than ${most.pages} pages`);
    for (const page of pages) {
      const file = fileOf(textIn(page, 'loc'));
      if (file === undefined) continue;
      if (listed.has(file)) tell(`${file} is in ${listed.get(file)} as well`);
      listed.set(file, path);
      const alternates = childrenOf(page, 'xhtml:link').map(({ attributes }) => attributes['href']);
      for (const address of alternates) fileOf(address ?? '');
      if (alternates.length > 0 && !alternates.includes(textIn(page, 'loc')))
        tell(`${file} has alternates and is none of them`);
    }
  }
  for (const { path } of files) {
    if (!named.has(path))
      problems.push({ path, rule: 'sitemap', what: 'is not named in sitemap.xml' });
  }
  return { listed, problems };
}

/** The pages that search engines may have and that name themselves as the true ones. */
function truePages(site: AuditedSite): ReadonlySet<string> {
  const pages = site.files.filter((path) => path.endsWith('.html'));
  return new Set(
    pages.filter((path) => {
      const html = site.read(path);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      if (canonical === undefined || /<meta name="robots" content="[^"]*noindex/.test(html))
        return false;
      const target = targetOf(site.address, path, canonical);
      return target.kind === 'file' && target.path === path;
    }),
  );
}

/** Search engines look for the sitemap where `robots.txt` says. */
function robotsFaults(site: AuditedSite): Problem[] {
  const path = 'robots.txt';
  if (!site.has(path)) return noneFound(path, 'sitemap');
  const address = /^Sitemap:\s*(\S+)\s*$/im.exec(site.read(path))?.[1];
  const target = address === undefined ? undefined : targetOf(site.address, path, address);
  if (target?.kind === 'file' && target.path === 'sitemap.xml') return [];
  return [{ path, rule: 'sitemap', what: `names ${address ?? 'no sitemap'}` }];
}
