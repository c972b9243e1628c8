import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddresses } from './address-list.ts';

/** Where the list of addresses lies, below the content folder. */
export const addressesPath = 'addresses.txt';

/**
 * Every address ever published, by the list of a content folder; none where it has no list.
 * @throws Error where a line of the list cannot be read.
 */
export function recordedAddresses(folder: string): Set<string> {
  const path = join(folder, addressesPath);
  return existsSync(path) ? parseAddresses(readFileSync(path, 'utf8')) : new Set();
}
