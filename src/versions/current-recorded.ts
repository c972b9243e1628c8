import type { LanguageCode } from '../i18n/languages.ts';
import { contentFolder } from '../library/content-folder.ts';
import type { Entry } from '../library/entry.ts';
import { ContentError } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../schemas/list.ts';
import type { RecordedVersion } from '../schemas/version.ts';
import { today } from '../library/today.ts';
import { lastIn } from './record-versions.ts';
import { readRecorded, recordedKeys } from './recorded.ts';
import { versionOf } from './version-of.ts';

const known = new Map<string, readonly RecordedVersion[]>();

/**
 * The published versions of an entry of the content folder; each file is read once a build.
 * @throws ContentError where the file was spoiled.
 */
export function recordedVersions(key: string): readonly RecordedVersion[] {
  const before = import.meta.env?.DEV ? undefined : known.get(key);
  if (before) return before;
  const { versions, findings } = readRecorded(contentFolder(), key);
  if (findings.length > 0) throw new ContentError(findings);
  known.set(key, versions);
  return versions;
}

/** The keys of all entries of which a printout may exist: those here, and those that have gone. */
export function printedKeys(library: Library): string[] {
  const isEntry = (id: string) => collections.some((name) => id.startsWith(`${name}/`));
  return [
    ...new Set([
      ...library.entries.map(({ key }) => key),
      ...library.publishedIds.map(({ id }) => id).filter(isEntry),
      ...recordedKeys(contentFolder()),
    ]),
  ];
}

/** The version of an entry in a language, and the day on which it was published: today where new. */
export function currentVersion(entry: Entry, language: LanguageCode) {
  const version = versionOf(entry, language);
  const last = lastIn(recordedVersions(entry.key), language);
  return { version, date: last?.version === version ? last.date : today() };
}
