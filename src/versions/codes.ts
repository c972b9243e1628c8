import { languageCodes } from '../i18n/languages.ts';
import type { Library } from '../library/library.ts';
import type { RecordedVersion } from '../schemas/version.ts';
import { versionOf } from './version-of.ts';

/** The codes of all versions, published or current, with the entry of each. */
export function codesOf(
  library: Library,
  keys: readonly string[],
  recorded: (key: string) => readonly RecordedVersion[],
): Map<string, string> {
  const current = library.entries.flatMap((entry) =>
    languageCodes.map((code) => [versionOf(entry, code), entry.key] as const),
  );
  const before = keys.flatMap((key) => recorded(key).map(({ version }) => [version, key] as const));
  return new Map([...before, ...current]);
}
