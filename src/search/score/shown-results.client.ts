/** What the search page shows. */
export interface Shown {
  /** The addresses of the links of results, best first. */
  readonly links: readonly string[];
  /** Those of other links beside the results, such as to results in other languages. */
  readonly beside: readonly string[];
  /** Whether it says that it found nothing, or that it shows results for other words. */
  readonly honest: boolean;
}

/** Reads the results. The test of the search sends this function to the page: it stands by itself. */
export function readResults(): Shown {
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const marked = visible('[data-search-result] a[href]');
  const results =
    marked.length > 0 ? marked : visible('.search-results ol[data-search-results] > li a[href]');
  const beside = visible('silta-search .search-results a[href]').filter(
    (link) => !results.includes(link),
  );
  const addresses = (links: readonly HTMLElement[]) =>
    links.map((link) => (link as HTMLAnchorElement).href);
  return {
    links: addresses(results),
    beside: addresses(beside),
    honest: visible('[data-search-nothing], [data-search-instead]').length > 0,
  };
}
