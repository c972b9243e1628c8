import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from './finding.ts';
import { refusals, syntaxMistakes } from './yaml-mistakes.ts';

/** Where a value stands in a file; lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML text that was read, with the place of each of its values. */
export interface YamlFile {
  /** The text as it was read. */
  readonly text: string;
  /** What it says, whether or not it is what a template asks for; undefined if it cannot be read. */
  readonly data: unknown;
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  readonly at: (path: readonly PropertyKey[]) => Position;
  /** The place of a key, where the path ends in one. */
  readonly keyAt: (path: readonly PropertyKey[]) => Position;
  readonly findings: readonly Finding[];
}

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
    // `refusals` finds them: also those that differ in kind alone, such as 1 and "1".
    uniqueKeys: false,
  });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const lines = new Set<number>();
  const findings = [...syntaxMistakes(document), ...refusals(document, text)].flatMap(
    ({ offset, ...told }): Finding[] => {
      const place = position(offset);
      // One slip often breaks the grammar several times in a line.
      if (told.rule === 'invalid-yaml' && lines.has(place.line)) return [];
      lines.add(place.line);
      return [{ file, ...place, ...told }];
    },
  );
  const at = (path: readonly PropertyKey[]) => position(offsetOf(document, path));
  const keyAt = (path: readonly PropertyKey[]) => position(keyOffset(document, path));
  const data = findings.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
  return { text, data, at, keyAt, findings };
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
