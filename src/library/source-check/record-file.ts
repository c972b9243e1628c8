import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import {
  sourceCheckListSchema,
  type SourceCheck,
  type SourceCheckList,
} from '../../schemas/source-check.ts';
import { ContentError } from '../finding.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml.ts';

const name = 'source-check.yaml';
const heading = '# Written by: npm run sources -- --check\n';

/**
 * The last check of each source in a content folder; none where there was no check yet.
 * @throws ContentError when the file has mistakes.
 */
export function readChecks(folder: string): Map<string, SourceCheck> {
  const path = join(folder, name);
  if (!existsSync(path)) return new Map();
  const file = `${basename(folder)}/${name}`;
  const yaml = readYaml(readFileSync(path, 'utf8'), file);
  const { value, findings } = validate<SourceCheckList>(sourceCheckListSchema, yaml, file);
  if (!value) throw new ContentError(findings);
  return new Map(value.map((check) => [check.id, check]));
}

/** Writes the checks into a content folder, by id, whole or not at all. */
export function writeChecks(folder: string, checks: Iterable<SourceCheck>): void {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1)).map(inOrder);
  const path = join(folder, name);
  // A hidden file is not content, so nothing reads it half written.
  const next = join(folder, `.${name}.next`);
  writeFileSync(next, heading + stringify(sorted, { lineWidth: 0, singleQuote: true }));
  renameSync(next, path);
}

/** The fields in the order of the template, so that a new check changes few lines. */
function inOrder(check: SourceCheck): Partial<SourceCheck> {
  const keys = Object.keys(sourceCheckListSchema.element.shape) as (keyof SourceCheck)[];
  return Object.fromEntries(
    keys.filter((key) => check[key] !== undefined).map((key) => [key, check[key]]),
  );
}
