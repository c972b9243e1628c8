import type { Library } from '../library/library.ts';

/** An address that was published and whose entry has moved or was withdrawn. */
export interface GoneEntry {
  readonly section: string;
  readonly id: string;
  readonly movedTo: string | undefined;
  readonly withdrawn: string | undefined;
}

/** Every address ever published that has no entry any more; none of them may die. */
export function goneEntries(library: Library): GoneEntry[] {
  return library.publishedIds
    .filter(({ id }) => !library.byKey.has(id))
    .map(({ id, movedTo, withdrawn }) => {
      const [section = '', name = ''] = id.split('/');
      return { section, id: name, movedTo, withdrawn };
    });
}
