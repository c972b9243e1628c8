import { facetFolders, facetLabel, facetName } from '../components/facet-label.ts';
import type { Site } from '../components/site.ts';
import { titleIn } from '../library/entry.ts';
import type { ListFacet } from '../library/facets.ts';
import { isCollection } from '../schemas/list.ts';

/** A page that lies above another. */
export interface Crumb {
  readonly name: string;
  /** Its path without a language. */
  readonly path: string;
}

const folders = new Map(
  Object.entries(facetFolders).map(([facet, folder]) => [folder as string, facet as ListFacet]),
);

/**
 * The pages between a page and the whole of the site, the home page first, as its address has them.
 * @param path the page, without its language
 */
export function trailTo(site: Site, path: string): Crumb[] {
  const home = { name: site.t('nav.home'), path: '/' };
  const [section = '', id, more] = path.split('/').filter(Boolean);
  if (section === '') return [];
  if (id === undefined) return [home];
  const first = { name: sectionName(site, section), path: `/${section}/` };
  const between = more === undefined ? [] : nameWithin(site, section, id);
  return [home, first, ...between.map((name) => ({ name, path: `/${section}/${id}/` }))];
}

/** The name of everything under the first part of an address. */
function sectionName(site: Site, section: string): string {
  if (isCollection(section)) return site.t(`collection.${section}`);
  const facet = folders.get(section);
  return facet ? facetName(site, facet) : site.t(`nav.${section}`);
}

/** The name of a page that has others below it: a handbook, or the first value of a pair. */
function nameWithin(site: Site, section: string, id: string): string[] {
  const entry = site.library.byKey.get(`${section}/${id}`);
  if (entry) return [titleIn(entry, site.code).title];
  const facet = folders.get(section);
  return facet ? [facetLabel(site, facet, id)] : [];
}
