import type { Site } from '../../../components/site.ts';
import type { VocabularyKind } from '../../../library/content-path.ts';
import type { Entry } from '../../../library/entry.ts';
import type { Column } from '../column.ts';

export type WithId<T> = T & { readonly id: string };

export const id: Column<{ readonly id: string }> = {
  name: 'id',
  description: 'The id; it never changes.',
  value: (row) => row.id,
};

/** Ids of a controlled list, and beside them their labels in the language of the file. */
export function labelled<E extends Entry = Entry>(
  site: Site,
  kind: VocabularyKind,
  name: string,
  what: string,
  ids: (entry: E) => readonly string[],
): Column<E>[] {
  return [
    { name, description: `${what}: ids of the list of ${kind}.`, isList: true, value: ids },
    {
      name: `${name}_labels`,
      description: `${what}, in the language of the file.`,
      isList: true,
      value: (entry) => ids(entry).map((id) => site.label(kind, id)),
    },
  ];
}

export function word<E extends Entry>(
  name: string,
  description: string,
  value: (entry: E) => string | undefined,
): Column<E> {
  return { name, description, value };
}
