import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keyOfVersions } from '../library/content-path.ts';
import { listFiles, readText } from '../library/files.ts';
import type { Finding } from '../library/finding.ts';
import { validate } from '../library/validate.ts';
import { readYaml, type YamlFile } from '../library/yaml.ts';
import { recordedVersionSchema, type RecordedVersion } from '../schemas/version.ts';
import { codeOf } from './version-of.ts';

/** The versions of an entry that were ever published, in the order of their publication. */
export interface Recorded {
  readonly versions: readonly RecordedVersion[];
  readonly findings: readonly Finding[];
}

/** The path of the file in which the versions of an entry stand, below the content folder. */
export function versionsPath(key: string): string {
  return `versions/${key}.jsonl`;
}

/** The keys of the entries of which a version was ever published. */
export function recordedKeys(folder: string): string[] {
  if (!existsSync(join(folder, 'versions'))) return [];
  return listFiles(join(folder, 'versions')).flatMap(
    (path) => keyOfVersions(`versions/${path}`) ?? [],
  );
}

/** The published versions of an entry; none where it has no file. */
export function readRecorded(folder: string, key: string): Recorded {
  const path = join(folder, versionsPath(key));
  const file = `${basename(folder)}/${versionsPath(key)}`;
  if (!existsSync(path)) return { versions: [], findings: [] };
  const read = readText(path, file);
  return 'text' in read ? parseRecorded(read.text, key, file) : unread(read.finding);
}

const unread = (finding: Finding): Recorded => ({ versions: [], findings: [finding] });

/** The versions in the text of a file of them. A line was altered where its code is not its own. */
export function parseRecorded(text: string, key: string, file: string): Recorded {
  const read = text.split('\n').map((line, index) => parseLine(line, { key, file, index }));
  const versions = read.flatMap(({ value }) => value ?? []);
  return {
    // Branches that were joined may have brought their lines in any order.
    versions: versions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function parseLine(
  line: string,
  { key, file, index }: { readonly key: string; readonly file: string; readonly index: number },
): { readonly value?: RecordedVersion; readonly findings: readonly Finding[] } {
  if (line.trim() === '') return { findings: [] };
  const { value, findings } = validate(recordedVersionSchema, lineOf(line, file, index + 1), file);
  if (value === undefined) return { findings };
  if (value.version === codeOf(key, value)) return { value, findings };
  const problem = `"${value.version}" is not the code of what stands beside it`;
  const fix = 'bring the line back as it was recorded: npm run versions -- check';
  const place = { file, line: index + 1, column: 1 };
  return { findings: [{ ...place, rule: 'wrong-value', problem, fix }] };
}

/** JSON is YAML as well; its own parser is the quicker one, and the other knows where a fault is. */
function lineOf(line: string, file: string, number: number): YamlFile {
  try {
    const data = JSON.parse(line) as unknown;
    const at = () => ({ line: number, column: 1 });
    return { text: line, data, at, keyAt: at, findings: [] };
  } catch {
    return readYaml(line, file, number);
  }
}
