import { isAlias, isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from './finding.ts';

/** Where a value stands in a file; lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML text that was read, with the place of each of its values. */
export interface YamlFile {
  readonly data: unknown;
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  readonly at: (path: readonly PropertyKey[]) => Position;
  /** The place of a key, where the path ends in one. */
  readonly keyAt: (path: readonly PropertyKey[]) => Position;
  readonly findings: readonly Finding[];
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', 'layout']);

/**
 * Reads plain YAML (core schema; dates stay text) and refuses what is not plain.
 * @param firstLine the line of the file at which the text begins, from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    merge: false,
    prettyErrors: false,
    schema: 'core',
    uniqueKeys: true,
  });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findings: Finding[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...position(error.pos[0]),
    rule: 'invalid-yaml' as const,
    problem: (error.message.split('\n')[0] ?? '').replace(/[.:]$/, ''),
  }));
  findings.push(...refusals(document).map((r) => ({ file, ...position(r.offset), ...r.finding })));
  const at = (path: readonly PropertyKey[]) => position(offsetOf(document, path));
  const keyAt = (path: readonly PropertyKey[]) => position(keyOffset(document, path));
  const data = findings.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
  return { data, at, keyAt, findings };
}

interface Refusal {
  readonly offset: number;
  readonly finding: Pick<Finding, 'rule' | 'problem'>;
}

function refusals(document: Document.Parsed): Refusal[] {
  const found: Refusal[] = [];
  const refuse = (offset: number, problem: string) =>
    found.push({ offset, finding: { rule: 'refused-yaml', problem } });
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(offset, 'an alias (*name) is not allowed');
      else if (node.anchor) refuse(offset, 'an anchor (&name) is not allowed');
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        refuse(offset, `a tag (${node.tag}) is not allowed`);
      }
    },
    Pair(_key, { key }) {
      if (!isNode(key)) return;
      const name = String((key as { value?: unknown }).value);
      if (forbiddenKeys.has(name)) refuse(key.range?.[0] ?? 0, `the key "${name}" is not allowed`);
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const name = path.at(-1);
    const pair = parent.items.find(
      (item) => isNode(item.key) && String((item.key as { value?: unknown }).value) === name,
    );
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}
