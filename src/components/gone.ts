import type { Library } from '../library/library.ts';

/** An address without an entry of its own: it moved, was withdrawn, or is told elsewhere. */
export interface GoneEntry {
  readonly section: string;
  readonly id: string;
  readonly movedTo: string | undefined;
  /** The entry of another collection that says the same, so that nothing is told twice. */
  readonly sameAs: string | undefined;
  readonly withdrawn: string | undefined;
}

/** Every address ever published that has no entry any more; none of them may die. */
export function goneEntries(library: Library): GoneEntry[] {
  return library.publishedIds
    .filter(({ id }) => !isThere(library, id))
    .map(({ id, movedTo, sameAs, withdrawn }) => {
      const [section = '', name = ''] = id.split('/');
      return { section, id: name, movedTo, sameAs, withdrawn };
    });
}

function isThere(library: Library, id: string): boolean {
  const [section = '', name = ''] = id.split('/');
  if (section === 'questions') return library.questions.has(name);
  return section === 'start' ? library.starts.has(name) : library.byKey.has(id);
}
