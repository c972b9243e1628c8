/**
 * What files are whose ending not every server knows; browsers are told not to guess. Text without
 * a set of characters would be read as Latin letters of the West.
 */
export const contentTypes = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  nt: 'application/n-triples',
  ris: 'application/x-research-info-systems; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  webmanifest: 'application/manifest+json',
} as const;
