import { languageCodes } from '../i18n/languages.ts';
import { titleIn, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { RecordedVersion } from '../schemas/version.ts';
import type { VersionFile } from '../schemas/version-file.ts';
import { compare } from './compare.ts';
import { missingFrom } from './record-versions.ts';
import { versionOf } from './version-of.ts';

/**
 * What became of every version of an entry: those that were recorded, and the current one whether
 * or not it was.
 * @param day the day of publication (ISO 8601), for what is not recorded yet
 */
export function versionFile(
  library: Library,
  key: string,
  recorded: readonly RecordedVersion[],
  day: string,
): VersionFile {
  const { fate, entry, withdrawn } = fateOf(library, key);
  const isHere = entry?.key === key;
  const versions = [...recorded, ...(isHere ? missingFrom(recorded, entry, day) : [])];
  return {
    entry: key,
    fate,
    ...(entry && { now: entry.key, review: reviewOf(entry) }),
    ...(withdrawn && { withdrawn }),
    titles: entry ? titlesOf(entry) : {},
    current: entry ? inEach((code) => versionOf(entry, code)) : {},
    versions: versions.map((each) => {
      const { version, language, date } = each;
      const found = entry ? compare(each, entry) : { state: 'withdrawn' as const, since: [] };
      return { version, language, date, ...found, since: [...found.since] };
    }),
  };
}

interface Fate {
  readonly fate: VersionFile['fate'];
  /** The entry under which it goes on. */
  readonly entry: Entry | undefined;
  readonly withdrawn?: string | undefined;
}

function fateOf({ byKey, publishedIds }: Library, key: string): Fate {
  const here = byKey.get(key);
  if (here) return { fate: 'here', entry: here };
  const line = publishedIds.find(({ id }) => id === key);
  const moved = byKey.get(line?.movedTo ?? '');
  if (moved) return { fate: 'moved', entry: moved };
  const elsewhere = byKey.get(line?.sameAs ?? '');
  if (elsewhere) return { fate: 'elsewhere', entry: elsewhere };
  return { fate: 'withdrawn', entry: undefined, withdrawn: line?.withdrawn };
}

function reviewOf({ record: { review } }: Entry) {
  return { last: review.last, due: review.due };
}

function titlesOf(entry: Entry): VersionFile['titles'] {
  return inEach((code) => {
    const { title, language } = titleIn(entry, code);
    return { text: title, language };
  });
}

function inEach<T>(say: (code: (typeof languageCodes)[number]) => T) {
  return Object.fromEntries(languageCodes.map((code) => [code, say(code)]));
}
