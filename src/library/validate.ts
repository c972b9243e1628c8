import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { schemaAt } from './schema-walk.ts';
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
    findings: result.error.issues.flatMap((issue) => describe(issue, [], schema, yaml, file)),
  };
}

function describe(
  issue: Issue,
  prefix: readonly PropertyKey[],
  schema: z.ZodType,
  yaml: YamlFile,
  file: string,
): Finding[] {
  const path = [...prefix, ...issue.path];
  const name = nameOf(path);
  const help = schemaAt(schema, path)?.meta()?.description;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({
      file,
      ...yaml.keyAt([...path, key]),
      rule: 'unknown-field' as const,
      problem: `"${nameOf([...path, key])}" is not a field of this template`,
      fix: meant(key, known),
    }));
  }
  if (valueAt(yaml.data, path) === undefined) {
    const place = { file, ...yaml.at(path) };
    const problem = `"${name}" is missing`;
    return [{ ...place, rule: 'missing-field', problem, fix: help && `add it: ${help}` }];
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => describe(inner, path, schema, yaml, file));
  }
  const written = JSON.stringify(valueAt(yaml.data, path));
  return [
    {
      file,
      ...yaml.at(path),
      rule: 'wrong-value',
      problem: `"${name}" is ${written?.slice(0, 60)}`,
      fix: [expectation(issue, written), help].filter(Boolean).join('. '),
    },
  ];
}

/** The branch of a union that the writer meant: the one whose mistakes lie inside the value. */
function closestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((issues) => issues.some((issue) => issue.path.length > 0));
}

function expectation(issue: Issue, written: string | undefined): string | undefined {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const word = written?.replaceAll('"', '') ?? '';
      return [`write one of: ${values.join(', ')}`, meant(word, values)].filter(Boolean).join('; ');
    }
    case 'invalid_type':
      return `write a ${issue.expected === 'record' ? 'map of keys and values' : issue.expected}`;
    case 'invalid_union':
      return undefined;
    default:
      return issue.message;
  }
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path) as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(found?.shape ?? {});
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data ?? {},
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'the file';
}
