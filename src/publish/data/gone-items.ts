import { goneEntries } from '../../components/gone.ts';
import type { Library } from '../../library/library.ts';
import type { Gone } from '../../schemas/data-file.ts';

/** What became of the ids of a section that have no entry any more. */
export function goneItems(library: Library, section: string): Gone[] {
  return goneEntries(library)
    .filter((gone) => gone.section === section)
    .map(({ id, movedTo, sameAs, withdrawn }) => {
      const to = movedTo ?? sameAs;
      return {
        key: `${section}/${id}`,
        status: movedTo ? 'moved' : sameAs ? 'elsewhere' : 'withdrawn',
        ...(to !== undefined && { to }),
        ...(withdrawn !== undefined && { withdrawn }),
      };
    });
}

/** Every id ever published, with what it is now. */
export function publishedIdItems(library: Library) {
  const sections = new Set(library.publishedIds.map(({ id }) => id.split('/')[0] ?? ''));
  const gone = new Map(
    [...sections].flatMap((name) => goneItems(library, name)).map((item) => [item.key, item]),
  );
  return library.publishedIds.map(({ id, since }) => {
    const { status = 'here' as const, to, withdrawn } = gone.get(id) ?? {};
    return {
      key: id,
      since,
      status,
      ...(to !== undefined && { to }),
      ...(withdrawn !== undefined && { withdrawn }),
    };
  });
}
