/** A file that a language needs: its address below that of the site, what is in it, its bytes. */
export type ListedFile = readonly [address: string, hash: string, bytes: number];

/** Many files fetched as one: its name, its bytes on the wire, and how many files of the list it has. */
export type ListedPack = readonly [name: string, bytes: number, files: number];

/** All that a language needs to be read, searched and printed without a network. */
export interface OfflineList {
  /** Follows from the addresses and hashes: the same where nothing has changed. */
  readonly version: string;
  /** How many of the files are pages. */
  readonly pages: number;
  /** In the order in which the packs hold them. */
  readonly files: readonly ListedFile[];
  readonly packs: readonly ListedPack[];
}

/** What the index says of a language, before its list is asked for. */
export interface OfflineRow {
  readonly version: string;
  readonly pages: number;
  /** What is fetched when the language is kept for the first time. */
  readonly download: number;
  /** What it takes on the device. */
  readonly bytes: number;
}

/** The rows of all languages by their codes. */
export type OfflineIndex = Readonly<Record<string, OfflineRow>>;

/** The address of the index, below that of the site. */
export const indexAddress = 'offline/index.json';

/** The address of the list of a language. */
export function listAddress(code: string): string {
  return `offline/${code}.json`;
}

/** The address of a pack. Its ending keeps servers from taking it for what a browser unpacks itself. */
export function packAddress(name: string): string {
  return `offline/packs/${name}.pack`;
}
