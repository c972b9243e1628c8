import type { Entry } from '../library/entry.ts';
import { siteIn, type Site } from './site.ts';

/** What the components in a body must know of the page that they stand in. */
export interface Reading {
  readonly site: Site;
  /** The entry that the body belongs to; undefined on a page about the site. */
  readonly entry: Entry | undefined;
  /** The claims and terms that were printed, for the notes at the end of the page. */
  readonly claims: Set<string>;
  readonly terms: Set<string>;
  /** The claims that stand in the table of figures: there, a figure's row is its note. */
  readonly tabled: Set<string>;
}

/** A page that nothing has been rendered of yet. */
export function startReading(site: Site, entry?: Entry): Reading {
  return { site, entry, claims: new Set(), terms: new Set(), tabled: new Set() };
}

/** The site in the language of a text, for words that stand within it; the reader's if not told. */
export function textSiteOf({ site }: Reading, language = site.code): Site {
  return language === site.code ? site : siteIn(language);
}

/**
 * The page that a content component stands in.
 * @throws Error when it is used outside a body.
 */
export function readingOf(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('this component can only stand in a body');
  return locals.reading;
}

/**
 * The entry that a content component stands in, with the rest of the page.
 * @throws Error when it is used on a page about the site.
 */
export function entryReadingOf(locals: App.Locals): Reading & { readonly entry: Entry } {
  const reading = readingOf(locals);
  if (!reading.entry) throw new Error('this component can only stand in an entry');
  return reading as Reading & { readonly entry: Entry };
}
