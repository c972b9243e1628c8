import { collections } from '../../schemas/list.ts';

/** What a page is for, by its address: entries of a collection are a kind each. */
export function kindOf(path: string): string {
  const [, section, ...rest] = path.split('/').slice(0, -1);
  if (!path.includes('/')) return path === 'index.html' ? 'start' : 'missing';
  if (section === undefined) return 'home';
  if (section === 'about') return 'about';
  const isCollection = (collections as readonly string[]).includes(section);
  if (isCollection && rest.length === 0) return 'list';
  if (isCollection && rest.length === 1 && rest[0] === 'all') return 'whole collection';
  if (isCollection && rest[1] === 'sources') return 'sources of an entry';
  if (isCollection && rest[1] === 'print') return 'sheet';
  if (isCollection && rest[1] === 'letter') return 'letter';
  if (isCollection && rest.length > 1) return rest[1] === 'all' ? 'whole handbook' : 'chapter';
  if (section === 'case-studies' && rest[0] === 'map') return 'map';
  if (isCollection) return section;
  if (section === 'glossary') return rest.length === 0 ? 'glossary' : 'term';
  if (section === 'questions') return rest.length === 0 ? 'questions' : 'question';
  if (section === 'start') return rest.length === 0 ? 'starts' : 'start page';
  if (section === 'data' || section === 'feeds') return section;
  if (
    ['search', 'sources', 'status', 'compare', 'pack', 'list', 'printed', 'offline'].includes(
      section,
    )
  ) {
    return section;
  }
  return rest.length === 0 ? 'values of a facet' : 'facet';
}

/** What a page is for: to read, to find something on, to work with, or to look things up in. */
export type Purpose = 'reading' | 'finding' | 'working' | 'reference';

const finding = new Set([
  ...['start', 'home', 'list', 'values of a facet', 'facet'],
  ...['questions', 'starts', 'start page', 'map', 'sheet', 'letter', 'feeds'],
]);
const working = new Set(['compare', 'pack', 'list', 'printed', 'offline']);
const references = new Set([
  'glossary',
  'search',
  'sources',
  'status',
  'whole handbook',
  'whole collection',
  'data',
]);

/** What a kind of page is used for; it decides how much its first load may bring. */
export function purposeOf(kind: string): Purpose {
  if (finding.has(kind)) return 'finding';
  if (working.has(kind)) return 'working';
  return references.has(kind) ? 'reference' : 'reading';
}
