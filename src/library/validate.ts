import type { z } from 'zod';
import { isLanguageCode } from '../i18n/languages.ts';
import type { Finding } from './finding.ts';
import { helpAt, keysAt } from './schema-walk.ts';
import { meant } from './suggestion.ts';
import type { YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Holds data against a schema: the typed value, or a finding for each mistake, in its place. */
export function validate<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  file: string,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { value: result.data, findings: [] };
  return {
    findings: firstOfEach(result.error.issues).flatMap((issue) =>
      describe(issue, [], schema, yaml, file),
    ),
  };
}

/** The first thing that is wrong with each value: a text in place of a list is not too short too. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${code === 'unrecognized_keys' ? code : ''} ${path.map(String).join('\n')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function describe(
  issue: Issue,
  prefix: readonly PropertyKey[],
  schema: z.ZodType,
  yaml: YamlFile,
  file: string,
): Finding[] {
  const path = [...prefix, ...issue.path];
  const name = nameOf(path, yaml.data);
  const help = helpAt(schema, path);
  const value = valueAt(yaml.data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      file,
      ...yaml.keyAt([...path, key]),
      rule: 'unknown-field' as const,
      problem: `${nameOf([...path, key], yaml.data)} is not a field of this template`,
      fix: meant(key, known),
    }));
  }
  if (value === undefined || value === null) {
    const rule = isLanguageCode(String(path.at(-1))) ? 'missing-label' : 'missing-field';
    const problem = `${name} is ${value === null ? 'blank' : 'missing'}`;
    const advice = path.length === 0 ? expectation(issue, '') : undefined;
    const fix = help ? `${value === null ? 'fill it in' : 'add it'}: ${help}` : advice;
    return [{ file, ...yaml.at(path), rule, problem, fix }];
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => describe(inner, path, schema, yaml, file));
  }
  const place = issue.code === 'invalid_key' ? yaml.keyAt(path) : yaml.at(path);
  const written = JSON.stringify(value);
  const problem =
    issue.code === 'invalid_key'
      ? `${name} is not a name that can stand here`
      : `${name} is ${written.length > 60 ? `${written.slice(0, 59)}…` : written}`;
  const fix = [expectation(issue, written), help].filter(Boolean).join('. ') || undefined;
  return [{ file, ...place, rule: 'wrong-value', problem, fix }];
}

/** The branch of a union that the writer meant: the one whose mistakes lie inside the value. */
function closestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((issues) => issues.some((issue) => issue.path.length > 0));
}

/** What to write, for each kind of value that a schema can ask for. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a block of fields',
  record: 'a block of fields',
  string: 'text (in quotes where it could be read as a number)',
};

function expectation(issue: Issue, written: string): string | undefined {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const choice = values.length === 1 ? 'write' : 'write one of:';
      const likely = meant(written.replaceAll('"', ''), values);
      return [`${choice} ${values.join(', ')}`, likely].filter(Boolean).join('; ');
    }
    case 'invalid_type':
      return `write ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
    case 'too_big':
      return limit(issue);
    case 'invalid_union': {
      const choices = issue.errors.flat().map((inner) => expectation(inner, written));
      return [...new Set(choices.filter(Boolean))].join('; or ') || undefined;
    }
    case 'invalid_key':
      return issue.issues.map((inner) => expectation(inner, written)).find(Boolean);
    default:
      // A pattern without words of its own says nothing to an editor; the help does.
      return issue.message.startsWith('Invalid') ? undefined : issue.message;
  }
}

function limit(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [word, number] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  if (issue.origin === 'string') return 'write some words';
  if (issue.origin === 'array') return `list ${word} ${number}`;
  return issue.inclusive ? `write ${word} ${number}` : `write more than ${number}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** A path in an editor's words: an item of a list goes by its id, or by its place from 1. */
function nameOf(path: readonly PropertyKey[], data: unknown): string {
  if (path.length === 0) return 'the file';
  const parts = path.map((key, index) => {
    if (typeof key !== 'number') return String(key);
    const item = valueAt(data, path.slice(0, index + 1)) as { id?: unknown } | null | undefined;
    return typeof item?.id === 'string' ? item.id : String(key + 1);
  });
  return `"${parts.join('.')}"`;
}
