import { languageCodes } from '../i18n/languages.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { RecordedVersion } from '../schemas/version.ts';
import { versionOf, stateOf } from './version-of.ts';

/** The versions of a library that are not recorded yet, by the keys of their entries. */
export function unrecorded(
  library: Library,
  recorded: (key: string) => readonly RecordedVersion[],
  date: string,
): Map<string, readonly RecordedVersion[]> {
  const added = library.entries.map((entry) => {
    const known = recorded(entry.key);
    return [entry.key, missingFrom(known, entry, date)] as const;
  });
  return new Map(added.filter(([, versions]) => versions.length > 0));
}

/** The current version of an entry in each language in which it is not the last one published. */
export function missingFrom(
  known: readonly RecordedVersion[],
  entry: Entry,
  date: string,
): RecordedVersion[] {
  return languageCodes
    .filter((code) => lastIn(known, code)?.version !== versionOf(entry, code))
    .map((code) => {
      const { version, record, words } = stateOf(entry, code);
      const changes = entry.record.changes.length;
      return { version, language: code, date, record, words, changes };
    });
}

/** The last version that was published in a language. */
export function lastIn(
  versions: readonly RecordedVersion[],
  language: string,
): RecordedVersion | undefined {
  return versions.findLast((version) => version.language === language);
}

/** Versions as lines of their file. */
export function linesOf(versions: readonly RecordedVersion[]): string {
  return versions.map((version) => `${JSON.stringify(version)}\n`).join('');
}
