import { cleanList } from './carry-list.ts';

/** The letter by which a link names a collection, so that fifty entries fit into an address. */
const letters = {
  c: 'case-studies',
  f: 'frameworks',
  g: 'guidance',
  h: 'handbooks',
} as const;

/**
 * A list as the value of `ids` in an address: `c.siin-ja-saal,f.tent-partnership`. Fifty of the
 * longest ids are some 1,700 characters.
 */
export function packList(list: readonly string[]): string {
  return list
    .map((key) => {
      const [collection = '', id = ''] = key.split('/');
      return `${collection.charAt(0)}.${id}`;
    })
    .join(',');
}

/** The keys in the `ids` of an address: packed, in full (`guidance/x`), or bare case studies. */
export function unpackList(ids: string | null): string[] {
  const names = (ids ?? '').split(',').map((name) => name.trim());
  return cleanList(names.filter(Boolean).map(keyOf));
}

function keyOf(name: string): string {
  const [letter = '', id] = name.split('.');
  if (id === undefined) return name.includes('/') ? name : `case-studies/${name}`;
  return letter in letters ? `${letters[letter as keyof typeof letters]}/${id}` : name;
}
