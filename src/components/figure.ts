import { formatFigure } from '../i18n/format.ts';
import type { Entry } from '../library/entry.ts';
import { claimOf } from '../library/lookup.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Site } from './site.ts';

/** A figure with how exact it is, in the language of the site: `more than 900`. */
export function qualifiedFigure(site: Site, claim: Claim): string {
  const figure = formatFigure(claim, site.code);
  return claim.qualifier ? site.t(`qualifier.${claim.qualifier}`, { figure }) : figure;
}

/** The figure of a claim of an entry, in words. @throws RangeError when there is no such claim. */
export function figureInWords(site: Site, entry: Entry, id: string): string {
  return qualifiedFigure(site, claimOf(entry, id));
}

/**
 * The id of the note of a figure. It is short, for a page has dozens, and holds within one build:
 * nobody but the page itself leads to it.
 */
export function noteId(entry: Entry, claim: Claim): string {
  return `c${entry.record.claims.indexOf(claim) + 1}`;
}

/** A string of the front matter with the figures that it names filled in, as plain words. */
export function plainWords(site: Site, entry: Entry, text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_gap, id: string) => figureInWords(site, entry, id));
}
