import type { LanguageCode } from '../i18n/languages.ts';
import type { Entry } from '../library/entry.ts';
import { siteIn, type Site } from './site.ts';

/** What the components in a body must know of the page that they stand in. */
export interface Reading {
  readonly site: Site;
  /** The entry that the body belongs to; undefined on a page about the site. */
  readonly entry: Entry | undefined;
  /** The language of the text that is being rendered; not the reader's where it is a fallback. */
  textLanguage: LanguageCode;
  /** The claims and terms that were printed, for the notes at the end of the page. */
  readonly claims: Set<string>;
  readonly terms: Set<string>;
  /** Does the work of a body once those before it are done, for they share `textLanguage`. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A page that nothing has been rendered of yet. */
export function startReading(site: Site, entry?: Entry): Reading {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  return { site, entry, textLanguage: site.code, claims: new Set(), terms: new Set(), inTurn };
}

/** The site in the language of the text that is being rendered, for words that stand within it. */
export function textSiteOf({ site, textLanguage }: Reading): Site {
  return textLanguage === site.code ? site : siteIn(textLanguage);
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
