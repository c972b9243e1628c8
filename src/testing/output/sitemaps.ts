import { targetOf, type BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { xmlFaults } from './xml-check.ts';

/**
 * The sitemaps are valid and list exactly the pages that may be listed and name themselves as the
 * true ones, each once and with the alternates that its head names; robots.txt leads to them.
 */
export async function checkSitemaps(
  site: BuiltSite,
  read: (path: string) => string,
): Promise<Problem[]> {
  const { origin, base } = site.address;
  const root = `${origin}${base}`;
  const problems: Problem[] = [];
  const tell = (path: string, what: string) => problems.push({ path, rule: 'sitemap', what });
  const missing = ['robots.txt', 'sitemap.xml'].filter((path) => !site.files.has(path));
  for (const path of missing) tell(path, 'is not there');
  if (missing.length > 0) return problems;

  if (!read('robots.txt').includes(`\nSitemap: ${root}sitemap.xml\n`)) {
    tell('robots.txt', 'does not name the sitemap');
  }
  const index = read('sitemap.xml');
  const parts = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) =>
    loc.slice(root.length),
  );
  for (const path of parts) if (!site.files.has(path)) tell('sitemap.xml', `${path} is not there`);
  const maps = parts.filter((path) => site.files.has(path));
  const texts = maps.map((path) => ({ path, text: read(path) }));
  for (const what of [
    ...(await xmlFaults('sitemap-index', [{ path: 'sitemap.xml', text: index }])),
    ...(await xmlFaults('sitemap', texts)),
  ]) {
    tell('sitemap.xml', what);
  }

  const listed = new Map<string, string>();
  for (const { path, text } of texts) {
    for (const [, address = '', links = ''] of text.matchAll(
      /<url><loc>([^<]*)<\/loc>(.*)<\/url>/g,
    )) {
      if (listed.has(address)) tell(path, `${address} is listed twice`);
      listed.set(address, alternatesIn(links));
    }
  }
  for (const page of site.pages.values()) {
    const address = trueAddress(site, page);
    if (address === undefined) continue;
    const links = listed.get(address);
    if (links === undefined) tell(page.path, 'is in no sitemap');
    else if (
      links !== page.alternates.map(({ language, address: to }) => `${language} ${to}`).join('\n')
    ) {
      tell(page.path, 'has other alternates in its sitemap than in its head');
    }
    listed.delete(address);
  }
  for (const address of listed.keys())
    tell('sitemap.xml', `lists ${address}, which is no true page`);
  return problems;
}

/** The address of a page that search engines may list and that names itself as the true one. */
function trueAddress(site: BuiltSite, page: Page): string | undefined {
  if (page.isHidden || page.canonical === undefined) return undefined;
  const target = targetOf(site.address, page.path, page.canonical);
  return target.kind === 'file' && target.path === page.path ? page.canonical : undefined;
}

function alternatesIn(links: string): string {
  return [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)]
    .map(([, language, address]) => `${language} ${address}`)
    .join('\n');
}
