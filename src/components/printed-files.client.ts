import type { VersionFile } from '../schemas/version-file.ts';
import { findVersion } from '../versions/find-version.ts';
import { readAs } from '../versions/read-as.ts';

/** What an address asks for: a code, and the entry where the address names one. */
export interface Question {
  readonly entry: string | null;
  readonly code: string;
}

/**
 * The file that knows a code: that of the entry in the address, or of the entry that the code
 * belongs to. Where none knows it, that of the entry, and undefined where there is no such either.
 * @throws Error where the files cannot be read.
 */
export async function fileFor(base: string, { entry, code }: Question) {
  const named = entry ? await fileOf(base, entry) : undefined;
  if (named && findVersion(named, code)) return named;
  const meant = readAs(code);
  const codes =
    meant && (await read<Record<string, string>>(`${base}versions/codes/${meant[0]}.json`));
  const found = Object.entries(codes || {}).find(([each]) => readAs(each) === meant);
  return found ? fileOf(base, found[1]) : named;
}

function fileOf(base: string, entry: string): Promise<VersionFile | undefined> {
  // Whatever an address holds, nothing outside of the folder is asked for.
  const isEntry = /^[a-z-]+\/[a-z0-9-]+$/.test(entry);
  return isEntry ? read<VersionFile>(`${base}versions/${entry}.json`) : Promise.resolve(undefined);
}

async function read<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
