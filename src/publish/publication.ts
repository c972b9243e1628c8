import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { StyleHash } from '../delivery/page-styles.ts';
import { siteAddress, type SiteAddress } from '../i18n/site-address.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../library/library.ts';

/** A built site whose pages are whole, and to which files for other programs are added. */
export interface Publication {
  readonly library: Library;
  readonly address: SiteAddress;
  /** The absolute address of a file of the site, by its path without a slash before it. */
  readonly url: (path: string) => string;
  /** What a file of the built site holds. @throws Error where there is none. */
  readonly read: (path: string) => string;
  /** What it begins with, up to so many bytes; its last letter may be cut. */
  readonly begin: (path: string, bytes: number) => string;
  /** The same as bytes. @throws Error where there is none. */
  readonly readBytes: (path: string) => Uint8Array;
  /** The paths of all files that the built site has at this moment, with `/` between folders. */
  readonly files: () => readonly string[];
  /** The styles that stand in its pages. */
  readonly pageStyles: readonly StyleHash[];
  /** Writes a new file. @throws Error where the site has it already. */
  readonly write: (path: string, data: string | Uint8Array) => void;
}

/** Adds files of one kind to a built site. */
export type Writer = (publication: Publication) => void | Promise<void>;

/** The site that was built into a folder. @throws ContentError where the content has mistakes. */
export function publicationIn(folder: string, pageStyles: readonly StyleHash[] = []): Publication {
  const address = siteAddress();
  return {
    library: currentLibrary(),
    address,
    url: (path) => new URL(`${address.base}${path}`, address.origin).href,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    begin: (path, bytes) => beginningOf(join(folder, path), bytes),
    readBytes: (path) => readFileSync(join(folder, path)),
    files: () => filesBelow(folder),
    pageStyles,
    write: (path, data) => {
      const file = join(folder, path);
      if (existsSync(file)) throw new Error(`${path} is written twice`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function beginningOf(file: string, bytes: number): string {
  const buffer = Buffer.alloc(bytes);
  const open = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(open, buffer, 0, bytes, 0));
  } finally {
    closeSync(open);
  }
}
