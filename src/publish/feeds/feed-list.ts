import { facetLabel, facetPath } from '../../components/facet-label.ts';
import { entriesUnder, valuesOf } from '../../components/facet-pages.ts';
import type { Site } from '../../components/site.ts';
import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { collections } from '../../schemas/list.ts';

/** A feed: what changed among some entries. */
export interface Feed {
  readonly kind: 'all' | 'collection' | 'theme' | 'place';
  /** The collection, theme or country; empty for all. */
  readonly value: string;
  /** The page whose entries it tells of, without a language. */
  readonly page: string;
  readonly entries: readonly Entry[];
}

const made = new WeakMap<Library, ReadonlyMap<string, Feed>>();

/** Every feed by the path of its page: of all, of each collection, theme and country with entries. */
export function feedsOf(library: Library): ReadonlyMap<string, Feed> {
  const known = made.get(library) ?? makeFeeds(library);
  made.set(library, known);
  return known;
}

/** The feeds that a page names in its head: that of all, and its own where it has one. */
export function feedsFor(site: Site, path: string): { title: string; path: string }[] {
  const feeds = feedsOf(site.library);
  return [...new Set(['/', path])]
    .flatMap((page) => feeds.get(page) ?? [])
    .map((feed) => ({ title: feedTitle(site, feed), path: feedPath(feed) }));
}

/** Where a feed is, without a language. */
export function feedPath({ page }: Feed): string {
  return `${page}feed.xml`;
}

/** The name of a feed: `Silta: Housing`. */
export function feedTitle(site: Site, feed: Feed): string {
  const name = site.t('site.name');
  return feed.kind === 'all' ? name : `${name}: ${feedLabel(site, feed)}`;
}

/** What a feed is about, in words. */
export function feedLabel(site: Site, { kind, value }: Feed): string {
  if (kind === 'all') return site.t('feeds.all');
  return facetLabel(site, kind === 'collection' ? 'type' : kind, value);
}

function makeFeeds(library: Library): ReadonlyMap<string, Feed> {
  const { entries, places } = library;
  const isCountry = (id: string) => places.get(id)?.kind === 'country';
  const under = (kind: 'theme' | 'place', value: string): Feed => ({
    kind,
    value,
    page: facetPath(kind, value),
    entries: entriesUnder(library, kind, value),
  });
  const feeds: Feed[] = [
    { kind: 'all', value: '', page: '/', entries },
    ...collections.map((value): Feed => ({
      kind: 'collection',
      value,
      page: `/${value}/`,
      entries: entries.filter(({ collection }) => collection === value),
    })),
    ...valuesOf(library, 'theme').map((value) => under('theme', value)),
    ...valuesOf(library, 'place')
      .filter(isCountry)
      .map((value) => under('place', value)),
  ];
  return new Map(feeds.map((feed) => [feed.page, feed]));
}
