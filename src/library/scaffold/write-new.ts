import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFiles } from './kind.ts';

/** Thrown where something that was to be made is there already. */
export class ExistsError extends Error {
  override readonly name = 'ExistsError';
}

/** A new address for good, with the day (ISO 8601) since which it is there. */
export interface Registered {
  readonly id: string;
  readonly since: string;
}

/**
 * Writes new files below a content folder, and at the end of its `ids.yaml` the line of a new id:
 * all of them, or none.
 * @throws ExistsError where one of them is there already: nothing is ever written over
 */
export function writeNew(folder: string, files: NewFiles, registered?: Registered): void {
  const taken = [...files.keys()].find((path) => existsSync(join(folder, path)));
  if (taken !== undefined) throw new ExistsError(`${taken} is there already`);
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      for (const parent of missingParents(file)) {
        mkdirSync(parent);
        undo.unshift(() => rmdirSync(parent));
      }
      writeFileSync(file, text, { flag: 'wx' });
      undo.unshift(() => rmSync(file));
    }
    if (registered) register(join(folder, 'ids.yaml'), registered);
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

/** The folders around a file that are not there, the outermost first. */
function missingParents(file: string): string[] {
  const parent = dirname(file);
  return existsSync(parent) ? [] : [...missingParents(parent), parent];
}

function register(file: string, { id, since }: Registered): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  // Written beside it first, so that the list of all addresses is never half there.
  writeFileSync(`${file}.new`, `${before}${end}- id: ${id}\n  since: ${since}\n`);
  renameSync(`${file}.new`, file);
}
