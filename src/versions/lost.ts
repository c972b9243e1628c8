import { basename } from 'node:path';
import type { RecordedVersion } from '../schemas/version.ts';
import { readRecorded, recordedKeys, versionsPath } from './recorded.ts';

/** What must not happen to the record of versions, for the person who must mend it. */
export interface Loss {
  readonly file: string;
  readonly rule: 'lost-version' | 'altered-version' | 'lost-id';
  readonly problem: string;
  readonly fix: string;
}

/** `file  rule  what is wrong → what to do` */
export function formatLoss({ file, rule, problem, fix }: Loss): string {
  return `${file}  ${rule}  ${problem} → ${fix}`;
}

/**
 * The versions that stand in the record of an earlier content folder and not, or not as they were,
 * in the present one. Lines may be added and put in another order; none may go or change.
 */
export function lostVersions(before: string, now: string): Loss[] {
  return recordedKeys(before).flatMap((key) => {
    const present = readRecorded(now, key).versions;
    const file = `${basename(now)}/${versionsPath(key)}`;
    return readRecorded(before, key).versions.flatMap((version): Loss[] => {
      if (present.some((other) => isSame(other, version))) return [];
      const alike = present.some((other) => other.version === version.version);
      const rule = alike ? 'altered-version' : 'lost-version';
      const what = alike ? 'is no longer as it was recorded' : 'was recorded and is gone';
      const fix = `bring back the line ${JSON.stringify(version)}`;
      return [{ file, rule, problem: `version ${version.version} ${what}`, fix }];
    });
  });
}

function isSame(a: RecordedVersion, b: RecordedVersion): boolean {
  return (Object.keys(b) as (keyof RecordedVersion)[]).every((field) => a[field] === b[field]);
}

/** The entries with published versions, now or before, whose id is registered no more. */
export function lostIds(keys: readonly string[], ids: ReadonlySet<string>, root: string): Loss[] {
  return keys
    .filter((key) => !ids.has(key))
    .map((key) => ({
      file: `${root}/ids.yaml`,
      rule: 'lost-id',
      problem: `"${key}" has published versions and is not in the list`,
      fix: 'bring its line back; where the entry is gone, with movedTo or withdrawn',
    }));
}
