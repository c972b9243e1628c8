/** The strings that the script of the comparison shows. */
export const comparisonWords: readonly string[] = [
  ...['differ', 'same', 'fit', 'field', 'title', 'choose', 'loading', 'failed', 'missing'].map(
    (key) => `compare.${key}`,
  ),
  ...['compare.too-many', 'summary.what', 'summary.problem', 'summary.result', 'summary.caution'],
  ...['fit.needs', 'fit.avoid', 'fit.fits', 'fit.does-not-fit', 'fit.not-known', 'value.unknown'],
  ...['facet.evidence', 'fact.costs', 'entry.references', 'site.name'],
  ...['sheet.setbacks', 'sheet.contact', 'sheet.left-out'],
  ...['pack.comparison', 'pack.code', 'pack.versions', 'pack.made'],
];

/** The strings that the script of the pack shows: those of its comparison, and its own. */
export const packWords: readonly string[] = [
  ...comparisonWords,
  ...['title', 'question', 'municipality', 'meeting', 'contents', 'levels', 'full-addresses'],
  ...['decision', 'choice', 'try', 'ask', 'not', 'why', 'first', 'money', 'responsible'],
  ...['measure', 'review', 'signed', 'sheets'],
].map((key) => (key.includes('.') ? key : `pack.${key}`));
