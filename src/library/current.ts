import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './files.ts';
import { loadLibrary, type Library } from './library.ts';

let current: { readonly library: Library; readonly stamp: string } | undefined;

/**
 * The library of the content folder, read once a build; while editing (`npm run dev`) it is read
 * again when a file has changed.
 * @throws ContentError when the content has mistakes.
 */
export function currentLibrary(): Library {
  if (current && !import.meta.env?.DEV) return current.library;
  const folder = contentFolder();
  const stamp = import.meta.env?.DEV ? stampOf(folder) : folder;
  if (current?.stamp !== stamp) current = { library: loadLibrary(folder), stamp };
  return current.library;
}

function stampOf(folder: string): string {
  const times = listFiles(folder).map((file) => statSync(join(folder, file)).mtimeMs);
  return `${folder} ${times.length} ${Math.max(0, ...times)}`;
}
