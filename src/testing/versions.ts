import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import { loadLibrary, type Library } from '../library/library.ts';
import type { RecordedVersion } from '../schemas/version.ts';
import type { VersionFile } from '../schemas/version-file.ts';
import { findVersion } from '../versions/find-version.ts';
import { missingFrom } from '../versions/record-versions.ts';
import { versionFile } from '../versions/version-file.ts';
import { withMistake, type Edit } from './fixture-site.ts';

/** The fixture after some edits, read as a library. */
export function editedLibrary(...edits: readonly Edit[]): Library {
  return loadLibrary(withMistake(...edits));
}

/** What would be recorded of an entry on a day: one version in each language. */
export function recordedOn(library: Library, key: string, day: string): RecordedVersion[] {
  const entry = library.byKey.get(key);
  if (!entry) throw new Error(`the fixture has no ${key}`);
  return missingFrom([], entry, day);
}

/** The file of an entry once a library was published after the versions that were recorded. */
export function fileAfter(
  library: Library,
  key: string,
  recorded: readonly RecordedVersion[],
): VersionFile {
  return versionFile(library, key, recorded, '2027-01-01');
}

/** How the recorded version of an entry in each language stands in a file. */
export function statesIn(file: VersionFile, recorded: readonly RecordedVersion[]) {
  return Object.fromEntries(
    languageCodes.map((code) => {
      const version = recorded.findLast(({ language }) => language === code)?.version ?? '';
      return [code, findVersion(file, version)?.state ?? 'unknown'];
    }),
  ) as Record<LanguageCode, string>;
}
