import { existsSync, readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { needSchema, type Need } from './need.ts';

/** A need, and the line at which it stands in its file. */
export interface PlacedNeed extends Need {
  readonly line: number;
}

const setSchema = z.array(needSchema, 'write a list of needs').min(1, 'write a need');

/**
 * Reads the needs of one language from its YAML file.
 * @throws Error with a line for each mistake: `file:line:column  what is wrong → what to write`
 */
export function readQuerySet(file: string): PlacedNeed[] {
  if (!existsSync(file)) throw new Error(`There is no set of queries ${file}`);
  const counter = new LineCounter();
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
  });
  const told = (offset: number, problem: string) => {
    const { line, col } = counter.linePos(offset);
    return `${file}:${line}:${col}  ${problem}`;
  };
  if (document.errors.length > 0) {
    throw new Error(document.errors.map(({ pos, message }) => told(pos[0], message)).join('\n'));
  }
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
  };
  const read = setSchema.safeParse(document.toJS());
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => {
      const name = path.filter((part) => typeof part === 'string').join('.') || 'the set';
      return told(offsetOf(path), `${name} → ${message}`);
    });
    throw new Error(lines.join('\n'));
  }
  return read.data.map((need, index) => ({
    ...need,
    line: counter.linePos(offsetOf([index])).line,
  }));
}
