import type { VersionFile } from '../schemas/version-file.ts';
import { readAs } from './read-as.ts';

/** A version as the file of its entry lists it. */
export type FoundVersion = VersionFile['versions'][number];

/**
 * The version with a code, as somebody copied it; the last of them where it was published again
 * after another. Undefined where there never was one.
 */
export function findVersion(file: VersionFile, code: string): FoundVersion | undefined {
  const wanted = readAs(code);
  return file.versions.findLast(({ version }) => readAs(version) === wanted);
}
