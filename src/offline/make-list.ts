import { gzipSync } from 'node:zlib';
import { fileHash } from './file-hash.ts';
import { addressOfFile, type NeededFile } from './needed-files.ts';
import type { ListedFile, ListedPack, OfflineList, OfflineRow } from './offline-list.ts';

/** A pack holds about so much before it is compressed; a broken connection loses at most one. */
const packSize = 2_400_000;

/** A list with its packs as they are to be written, by name. */
export interface MadeList {
  readonly list: OfflineList;
  readonly row: OfflineRow;
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes the list of a language from the files that it needs, and packs them. Files that all languages
 * share are in packs of their own, so that these come out the same in each.
 * @param known packs that were made for another language, by the hashes of the files in them
 */
export function makeList(
  needed: readonly NeededFile[],
  read: (path: string) => Uint8Array,
  known: Map<string, Uint8Array> = new Map(),
): MadeList {
  const files: ListedFile[] = [];
  const packs: ListedPack[] = [];
  const written = new Map<string, Uint8Array>();
  for (const group of grouped(needed, read)) {
    const listed = group.map(({ path, bytes }): ListedFile => {
      return [addressOfFile(path), fileHash(bytes), bytes.length];
    });
    const key = listed.map(([, hash]) => hash).join();
    const packed = known.get(key) ?? gzipSync(Buffer.concat(group.map(({ bytes }) => bytes)));
    if (group[0]?.kind === 'shared') known.set(key, packed);
    const name = fileHash(packed);
    written.set(name, packed);
    files.push(...listed);
    packs.push([name, packed.length, group.length]);
  }
  const pages = needed.filter(({ path }) => path.endsWith('.html')).length;
  const seal = files.map(([address, hash]) => `${address} ${hash}\n`).join('');
  const version = fileHash(new TextEncoder().encode(seal));
  const sum = (rows: readonly (ListedFile | ListedPack)[], column: 1 | 2) =>
    rows.reduce((total, row) => total + Number(row[column]), 0);
  return {
    list: { version, pages, files, packs },
    row: { version, pages, download: sum(packs, 1), bytes: sum(files, 2) },
    packs: written,
  };
}

interface ReadFile extends NeededFile {
  readonly bytes: Uint8Array;
}

/** The files in groups of about the size of a pack. The search is compressed already: it stands alone. */
function* grouped(
  needed: readonly NeededFile[],
  read: (path: string) => Uint8Array,
): Generator<readonly ReadFile[]> {
  let group: ReadFile[] = [];
  let size = 0;
  for (const file of needed) {
    const bytes = read(file.path);
    const last = group.at(-1)?.kind;
    const isOther = [last, file.kind].some((kind) => kind === 'shared' || kind === 'search');
    if (group.length > 0 && (size + bytes.length > packSize || (isOther && last !== file.kind))) {
      yield group;
      group = [];
      size = 0;
    }
    group.push({ ...file, bytes });
    size += bytes.length;
  }
  if (group.length > 0) yield group;
}
