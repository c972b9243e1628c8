import { facets, facetValues, type Facet } from './facets.ts';
import type { Library } from './library.ts';
import { gapsOf, type Gaps } from './status-gaps.ts';
import { reviewsOf, type Reviews } from './status-reviews.ts';
import { sourceStatusOf, type SourceStatus } from './status-sources.ts';
import { supportOf, type Support } from './status-support.ts';
import { translationsOf, type TranslationStatus } from './status-translations.ts';
import { tally } from './tally.ts';

/** The version of what `npm run status -- --format json` prints; a change of meaning raises it. */
export const statusVersion = 2;

/**
 * What a steward must look after, computed for a given day. It is plain data: the page, the
 * terminal and the JSON are three ways of printing it.
 */
export interface Status {
  readonly version: typeof statusVersion;
  /** The day that it was computed for (ISO 8601). */
  readonly day: string;
  readonly reviews: Reviews;
  readonly sources: SourceStatus;
  readonly translations: readonly TranslationStatus[];
  readonly gaps: Gaps;
  /** How many entries there are under each value of each facet. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  readonly support: Support;
}

/** The state of the library on a day (ISO 8601). Nothing in it looks at a clock. */
export function statusOf(library: Library, day: string): Status {
  return {
    version: statusVersion,
    day,
    reviews: reviewsOf(library, day),
    sources: sourceStatusOf(library),
    translations: translationsOf(library),
    gaps: gapsOf(library),
    counts: countsOf(library),
    support: supportOf(library),
  };
}

function countsOf(library: Library): Status['counts'] {
  const values = library.entries.map((entry) => facetValues(library, entry));
  return Object.fromEntries(
    facets.map((facet) => [facet, tally(values.flatMap((each) => each[facet]))]),
  ) as unknown as Status['counts'];
}
