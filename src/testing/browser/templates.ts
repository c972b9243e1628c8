/** A page of each template, by its address under the language. */
export const templates = {
  home: '',
  list: 'case-studies/',
  'case study': 'case-studies/siin-ja-saal/',
  'long case study': 'case-studies/istanbul-coordination-platform/',
  guidance: 'guidance/municipal-integration-work/',
  framework: 'frameworks/unhcr-partner-figures/',
  handbook: 'handbooks/effective-inclusion-toolkit/',
  'country page': 'guidance/latvia/',
  chapter: 'handbooks/integration-in-a-small-municipality/housing/',
  'whole handbook': 'handbooks/integration-in-a-small-municipality/all/',
  questions: 'questions/',
  question: 'questions/family-of-nine/',
  'start pages': 'start/',
  'start page': 'start/coordinator/',
  glossary: 'glossary/',
  term: 'glossary/integration/',
  'values of a facet': 'places/',
  facet: 'themes/employment/',
  pair: 'themes/housing/target-groups/families/',
  map: 'case-studies/map/',
  search: 'search/',
  sources: 'sources/',
  status: 'status/',
  feeds: 'feeds/',
  about: 'about/how-we-judge-evidence/',
} as const;

export type Template = keyof typeof templates;

/** The name and path of every template, for tables of tests. */
export const templatePaths = Object.entries(templates) as [Template, string][];
