import { strToU8, zipSync, type Zippable } from 'fflate';

// The clock of the archive knows no time zone, and nothing before this day.
const day = new Date(1980, 0, 1);

/** An archive as EPUB wants it: what it is comes first and is stored as it stands. */
export function zipBook(files: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const packed: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: day }],
  };
  for (const [name, data] of files) {
    packed[name] = [typeof data === 'string' ? strToU8(data) : data, { level: 6, mtime: day }];
  }
  return zipSync(packed);
}
