import { languageOf } from '../i18n/languages.ts';
import { closeness, sizeDistance } from '../situation/closeness.ts';
import type { Situation } from '../situation/situation.ts';
import type { ExplorerEntry, ExplorerFile } from './explorer-file.ts';

/** The orders of a list; those of columns can be turned round: `evidence-reversed`. */
export const columns = [
  'title',
  'place',
  'people',
  'theme',
  'evidence',
  'status',
  'verified',
] as const;

export type Column = (typeof columns)[number];

const orders: readonly string[] = [
  ...columns,
  ...columns.map((column) => `${column}-reversed`),
  ...['size', 'close'],
];

export type Sort = Column | `${Column}-reversed` | 'size' | 'close';

/** Whether a word names an order. */
export function isSort(word: string): word is Sort {
  return orders.includes(word);
}

/** The column that an order goes by, and whether it is turned round. */
export function columnOf(
  sort: Sort,
): { readonly column: Column; readonly isReversed: boolean } | undefined {
  const [name, turned] = sort.split('-');
  const column = columns.find((each) => each === name);
  return column && { column, isReversed: turned === 'reversed' };
}

/** Whether a column begins with its greatest value: the strongest evidence, the newest date. */
export function isDescending(column: Column): boolean {
  return column === 'evidence' || column === 'verified';
}

/**
 * The entries of a list in an order, as their places in the file, which is in the order of titles.
 * Entries that do not know what they are ordered by come last, whichever way round.
 */
export function orderEntries(file: ExplorerFile, sort: Sort, situation: Situation): number[] {
  const key = keyOf(file, sort, situation);
  const keys = file.entries.map(key);
  const named = columnOf(sort);
  const direction = named && isDescending(named.column) !== named.isReversed ? -1 : 1;
  const collator = new Intl.Collator(languageOf(file.language).locale);
  return file.entries
    .map((_, index) => index)
    .sort((a, b) => {
      const first = keys[a];
      const second = keys[b];
      if (first === undefined || second === undefined)
        return Number(first === undefined) - Number(second === undefined) || a - b;
      const difference =
        typeof first === 'number' && typeof second === 'number'
          ? first - second
          : collator.compare(String(first), String(second));
      return difference * direction || a - b;
    });
}

type Key = string | number | undefined;

function keyOf(
  file: ExplorerFile,
  sort: Sort,
  situation: Situation,
): (entry: ExplorerEntry, index: number) => Key {
  if (sort === 'close') return (entry) => closeness(entry, situation, file.regions).distance;
  if (sort === 'size') {
    const { population: own } = situation;
    return ({ population }) =>
      own === undefined || population === undefined ? undefined : sizeDistance(population, own);
  }
  switch (columnOf(sort)?.column) {
    case 'place':
      return ({ place }) => place;
    case 'people':
      return ({ population }) => population;
    case 'verified':
      return ({ verified }) => verified?.[0];
    case 'evidence':
      return (entry) => valuesOf(file, entry, 'evidence')[0]?.[0];
    case 'theme':
      return ({ theme }) => theme;
    case 'status':
      return (entry) => valuesOf(file, entry, 'status').find(([id]) => id !== 'unknown')?.[1];
    default:
      return (_, index) => index;
  }
}

/** The values of an entry for a facet, as id and label. */
export function valuesOf(
  file: Pick<ExplorerFile, 'facets'>,
  entry: Pick<ExplorerEntry, 'codes'>,
  facet: string,
): (readonly [id: string, label: string])[] {
  let first = 0;
  for (const { id, values } of file.facets) {
    if (id === facet) {
      return values.filter((_, index) => entry.codes.includes(first + index));
    }
    first += values.length;
  }
  return [];
}
