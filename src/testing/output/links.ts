import { targetOf, type BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** Every address within the site leads to a file, and every anchor to an element. */
export function checkLinks(site: BuiltSite, page: Page): Problem[] {
  const addresses = [
    ...page.links,
    ...page.resources.map(({ address }) => address),
    ...page.alternates.map(({ address }) => address),
    ...(page.canonical === undefined ? [] : [page.canonical]),
  ];
  return [...new Set(addresses)].flatMap((address) => {
    const fault = faultOf(site, page, address);
    return fault ? [{ path: page.path, rule: 'link', what: `${address} ${fault}` }] : [];
  });
}

function faultOf(site: BuiltSite, page: Page, address: string): string | undefined {
  const target = targetOf(site.address, page.path, address);
  if (target.kind === 'elsewhere') return undefined;
  if (target.kind === 'nowhere') return `is not under the base path ${site.address.base}`;
  if (!site.files.has(target.path)) {
    return site.files.has(`${target.path}/index.html`)
      ? 'lacks the slash at its end'
      : 'leads to no file';
  }
  const ids = site.pages.get(target.path)?.ids;
  if (target.anchor === '' || target.anchor === 'top' || !ids) return undefined;
  return ids.has(target.anchor) ? undefined : 'leads to no element with that id';
}

/** Whatever a browser fetches with a page comes from the site itself. */
export function checkOrigins(site: BuiltSite, page: Page): Problem[] {
  return page.resources.flatMap(({ kind, address }) => {
    const target = targetOf(site.address, page.path, address);
    if (target.kind !== 'elsewhere' || target.origin === 'data:') return [];
    return [{ path: page.path, rule: 'other-origin', what: `fetches ${address} (${kind})` }];
  });
}
