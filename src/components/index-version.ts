import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../library/content-folder.ts';
import { currentLibrary } from '../library/current.ts';
import { listFiles } from '../library/files.ts';
import { onceFor } from '../library/once.ts';

/**
 * Changes with all that an index is made of, the content and the program, and with nothing else: a
 * browser may keep an index for as long as this is the same, and two builds of the same are the same.
 */
export function indexVersion(): string {
  return versionOf(currentLibrary());
}

const versionOf = onceFor((_library: object) => {
  const hash = createHash('sha256');
  const folders = [contentFolder(), resolve('src/search'), resolve('src/components')];
  for (const folder of folders) {
    for (const file of listFiles(folder))
      hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 8);
});
