import { facetFolders } from '../components/facet-label.ts';
import { collections } from '../schemas/list.ts';

/** The folders of addresses below which an id stands. */
const sections = new Set<string>([
  ...collections,
  ...Object.values(facetFolders),
  ...['glossary', 'questions', 'start', 'about'],
]);

/** Folders of lists that follow from the entries: what is in one, and whether it is, may change. */
const listFolders = new Set<string>(Object.values(facetFolders));

/** What an address is of: the thing that has the id, and the address with `<id>` in its place. */
export interface Place {
  readonly section: string;
  readonly id: string;
  /** `section/id`. */
  readonly key: string;
  readonly pattern: string;
  /** Whether it is a list of entries by a value, which nobody writes. */
  readonly isList: boolean;
}

/** What an address, or a pattern with `<lang>` in it, is of; undefined where of no single thing. */
export function placeOf(address: string): Place | undefined {
  const segments = address.split('/');
  const index = segments.findIndex((segment) => sections.has(segment));
  const section = segments[index];
  const id = stemOf(segments[index + 1] ?? '');
  if (index < 0 || section === undefined || id === '') return undefined;
  const pattern = segments.map((segment, at) =>
    at > index && stemOf(segment) === id ? `<id>${segment.slice(id.length)}` : segment,
  );
  return {
    section,
    id,
    key: `${section}/${id}`,
    pattern: pattern.join('/'),
    isList: listFolders.has(section),
  };
}

function stemOf(segment: string): string {
  return segment.replace(/\..*$/, '');
}
