import { collections } from '../../schemas/list.ts';

/** What a page is for, by its address: entries of a collection are a kind each. */
export function kindOf(path: string): string {
  const [, section, ...rest] = path.split('/').slice(0, -1);
  if (!path.includes('/')) return path === 'index.html' ? 'start' : 'missing';
  if (section === undefined) return 'home';
  if (section === 'about') return 'about';
  const isCollection = (collections as readonly string[]).includes(section);
  if (isCollection && rest.length === 0) return 'list';
  if (isCollection && rest.length > 1) return rest[1] === 'all' ? 'whole handbook' : 'chapter';
  if (isCollection) return section;
  if (section === 'glossary') return rest.length === 0 ? 'glossary' : 'term';
  if (['search', 'sources', 'status'].includes(section)) return section;
  return rest.length === 0 ? 'values of a facet' : 'facet';
}

/** Pages that are looked things up in as a whole, and weigh what their content weighs. */
const references = new Set(['glossary', 'search', 'sources', 'status', 'whole handbook']);

/** Whether a page is one for reading, whose first load has a limit. */
export function isForReading(kind: string): boolean {
  return !references.has(kind);
}
