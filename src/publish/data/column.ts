/** What the cells of a column hold, in the words of CSV on the Web. */
export type Datatype = 'string' | 'integer' | 'decimal' | 'date' | 'anyURI' | 'boolean';

export type Cell = string | number | boolean | undefined | readonly string[];

/** A column of a table: its header, what it means, and what a row holds in it. */
export interface Column<Row> {
  /** The header; the same in every language. */
  readonly name: string;
  readonly description: string;
  readonly datatype?: Datatype;
  /** Whether a cell holds several values, with a bar between. */
  readonly isList?: boolean;
  readonly value: (row: Row) => Cell;
}

/** What stands between the values of a cell that holds several. */
export const separator = '|';

/** A cell as the words of a file. What is not known stays empty where a number is due. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.map((value) => value.replaceAll(separator, '/')).join(separator);
}
