import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './files.ts';
import { loadLibrary, type Library } from './library.ts';

interface Current {
  readonly library: Library;
  /** The folder that it was read from and, while editing, how many files it had and the newest. */
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
  const folder = contentFolder();
  const stamp = import.meta.env?.DEV ? stampOf(folder) : folder;
  if (shared.siltaLibrary?.stamp !== stamp) {
    shared.siltaLibrary = { library: loadLibrary(folder), stamp };
  }
  return shared.siltaLibrary.library;
}

function stampOf(folder: string): string {
  const times = listFiles(folder).map((file) => statSync(join(folder, file)).mtimeMs);
  return `${folder} ${times.length} ${Math.max(0, ...times)}`;
}
