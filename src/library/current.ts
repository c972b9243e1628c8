import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './files.ts';
import { loadLibrary, type Library } from './library.ts';

interface Current {
  readonly library: Library;
  /** The setting by which its folder was found. */
  readonly setting: string | undefined;
  /** While editing: how many files it had, and when the newest was written. */
  readonly stamp: string;
}

/**
 * The scripts of a build and the pages, which Vite bundles with modules of their own, run in one
 * process: what one of them has read is there for the others.
 */
const shared = globalThis as { siltaLibrary?: Current };

/**
 * The library of the content folder, read once a build; while editing (`npm run dev`) it is read
 * again when a file has changed.
 * @throws ContentError when the content has mistakes.
 */
export function currentLibrary(): Library {
  const setting = process.env['SILTA_CONTENT'];
  const stamp = import.meta.env?.DEV ? stampOf(contentFolder()) : '';
  const before = shared.siltaLibrary;
  if (before?.setting === setting && before?.stamp === stamp) return before.library;
  const library = loadLibrary(contentFolder());
  shared.siltaLibrary = { library, setting, stamp };
  return library;
}

function stampOf(folder: string): string {
  const times = listFiles(folder).map((file) => statSync(join(folder, file)).mtimeMs);
  return `${times.length} ${Math.max(0, ...times)}`;
}
