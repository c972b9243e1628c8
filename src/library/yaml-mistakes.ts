import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { isUnsafe } from '../markdown/unsafe-characters.ts';
import type { Finding } from './finding.ts';

/** A mistake in a YAML text, by how far into it it stands. */
export interface YamlMistake extends Pick<Finding, 'rule' | 'problem' | 'fix'> {
  readonly offset: number;
}

/** What breaks the grammar of YAML, in an editor's words. */
export function syntaxMistakes(document: Document.Parsed): YamlMistake[] {
  return [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED') // Every tag is refused below.
    .map((error) => {
      const quote = /^Missing closing .quote/.test(error.message);
      const words = quote ? unclosed : wordsFor(error);
      const said = (error.message.split('\n')[0] ?? '').replace(/[.:]$/, '');
      const offset = quote ? openingQuote(document, error) : error.pos[0];
      return { offset, rule: 'invalid-yaml', problem: words?.[0] ?? said, fix: words?.[1] };
    });
}

type Words = readonly [problem: string, fix: string];

const unclosed: Words = ['a quotation mark is opened and never closed', 'close it'];

function wordsFor({ code, message }: YAMLError): Words | undefined {
  if (message.startsWith('Maximum call stack'))
    return ['it is nested too deeply', 'write it flatter'];
  const isIndent = code === 'BLOCK_AS_IMPLICIT_KEY' && !message.startsWith('Nested mappings');
  return plainWords[isIndent ? 'BAD_INDENT' : code];
}

const plainWords: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: [
    'the line begins in another column than those around it, or a bracket is never closed',
    'begin the fields of a block in one column, and close every [ and {',
  ],
  BAD_SCALAR_START: ['a value cannot begin with this character', 'put the value in quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a colon followed by a space stands inside a value',
    'put the whole value in quotes',
  ],
  DUPLICATE_KEY: ['the field stands twice in its block', 'keep one of the two'],
  MISSING_CHAR: [
    'a sign is missing here',
    'write a field as name: value, and a list item as - value',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'the line is neither a field nor part of a value',
    'write a field as name: value, and put a value that runs over lines in quotes',
  ],
  MULTIPLE_DOCS: ['a second document begins here', 'remove this line'],
  TAB_AS_INDENT: ['the line is set in with a tab', 'use spaces'],
  UNEXPECTED_TOKEN: [
    'what begins here does not fit what stands before it',
    'put a value in quotes as a whole, and begin each field and list item on a line of its own',
  ],
};

/** The parser notices an open quotation mark at the end of the text; the writer wants its start. */
function openingQuote(document: Document.Parsed, { pos: [end] }: YAMLError): number {
  let start = end;
  visit(document, {
    Scalar(_key, { range }) {
      if (range?.[1] === end) start = range[0];
    },
  });
  return start;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', 'layout', '<<']);

/** How deep YAML may be nested: far more than any template needs. */
const deepest = 50;

/** What is YAML, but not plain: anchors, aliases, tags, merge keys, and hidden characters. */
export function refusals(document: Document.Parsed, text: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  const refuse = (offset: number, problem: string, fix?: string) =>
    found.push({ offset, rule: 'refused-yaml', problem, fix });
  const directive = /^%/m.exec(text);
  // Anywhere but at the beginning the sign is part of a value, or breaks the grammar.
  if (directive && /^(?:\s|#.*)*$/.test(text.slice(0, directive.index))) {
    refuse(directive.index, 'a directive (%) is not allowed', 'remove the line');
  }
  visit(document, {
    Node(_key, node, path) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) refuse(start, 'an alias (*name) is not allowed');
      else if (node.anchor) refuse(start, 'an anchor (&name) is not allowed');
      if (node.tag) refuse(start, `a tag (${shortTag(node.tag)}) is not allowed`);
      if (path.filter(isCollection).length > deepest) {
        found.push({ offset: start, rule: 'invalid-yaml', problem: 'it is nested too deeply' });
        return visit.BREAK;
      }
      // Where it is not written as an escape, it is found in the text of the file itself.
      if (isScalar(node) && isUnsafe(String(node.value)) && !isUnsafe(text.slice(start, end))) {
        const problem = 'an invisible character is written as an escape';
        found.push({ offset: start, rule: 'unsafe-character', problem });
      }
      if (isMap(node)) found.push(...keyMistakes(node, document.errors.length === 0));
      return undefined;
    },
  });
  return found;
}

/** Keys that are no names, that reach for the prototype, or that another reader takes for one. */
function keyMistakes(map: YAMLMap, isSound: boolean): YamlMistake[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): YamlMistake[] => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) {
      // An alias is refused as such, and where the grammar is broken nothing is a name.
      const problem = 'the name of a field is a list or a block';
      return isAlias(key) || !isSound
        ? []
        : [{ offset, rule: 'refused-yaml', problem, fix: nameAField }];
    }
    const name = String(key.value);
    const isTwice = seen.has(name);
    seen.add(name);
    if (forbiddenKeys.has(name)) {
      return [{ offset, rule: 'refused-yaml', problem: `the key "${name}" is not allowed` }];
    }
    const [problem, fix] = plainWords.DUPLICATE_KEY ?? ['', ''];
    return isTwice ? [{ offset, rule: 'invalid-yaml', problem, fix }] : [];
  });
}

const nameAField =
  'write a field as name: value, and put a value that begins with { or [ in quotes';

function shortTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}
