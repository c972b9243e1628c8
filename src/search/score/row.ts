import type { Query } from './queries.ts';

/** How many results count: as many as the search page shows at first. */
export const depth = 10;

/** What a query found on the search page, and in Pagefind as it is. */
export interface Row extends Query {
  /** The pages it found, best first, by their address below the language. */
  readonly got: readonly string[];
  /** The place of the first wanted page, from 1; 0 where it is not there. */
  readonly rank: number;
  /** How many pages of the reader's language it found, of those shown. */
  readonly own: number;
  /** Whether the page says that it found nothing, or that it shows results for other words. */
  readonly honest: boolean;
  /** From Enter until the results stood, in milliseconds. */
  readonly ms: number;
  /** Whether it was not done in time. */
  readonly late: boolean;
  readonly asIs: { readonly got: readonly string[]; readonly rank: number };
}
