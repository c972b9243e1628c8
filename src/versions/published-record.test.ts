import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../i18n/languages.ts';
import { loadLibrary } from '../library/library.ts';
import { versionFileSchema } from '../schemas/version-file.ts';
import { codesOf } from './codes.ts';
import { findVersion } from './find-version.ts';
import { readAs } from './read-as.ts';
import { readRecorded, recordedKeys } from './recorded.ts';
import { versionFile } from './version-file.ts';
import { versionOf } from './version-of.ts';

const folder = join(import.meta.dirname, '../../content');

describe('the record of what was published', () => {
  const library = loadLibrary(folder);
  const keys = recordedKeys(folder);
  const recorded = (key: string) => readRecorded(folder, key).versions;
  const ids = new Set(library.publishedIds.map(({ id }) => id));
  const codes = codesOf(library, keys, recorded);

  test('has no mistake, and nothing of an entry that was never registered', () => {
    expect(keys.flatMap((key) => readRecorded(folder, key).findings)).toEqual([]);
    expect(keys.filter((key) => !ids.has(key))).toEqual([]);
  });

  test('holds no version, and no entry has one now, that its code does not lead to', () => {
    const all = new Set([...keys, ...library.entries.map(({ key }) => key)]);
    const lost: string[] = [];
    for (const key of all) {
      const file = versionFileSchema.parse(versionFile(library, key, recorded(key), '2100-01-01'));
      const entry = library.byKey.get(key);
      const current = entry ? languageCodes.map((code) => versionOf(entry, code)) : [];
      for (const version of current) {
        if (findVersion(file, version)?.state !== 'unchanged') lost.push(`${key} ${version}`);
      }
      for (const version of [...recorded(key).map((line) => line.version), ...current]) {
        const isFound = findVersion(file, version) && codes.get(version) === key;
        if (!isFound) lost.push(`${key} ${version}`);
      }
    }
    expect(lost).toEqual([]);
    expect(codes.size).toBeGreaterThanOrEqual(library.entries.length * languageCodes.length);
  });

  test('has no two codes that look alike on paper', () => {
    expect(new Set([...codes.keys()].map(readAs)).size).toBe(codes.size);
  });
});
