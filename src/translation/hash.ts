import { createHash } from 'node:crypto';
import type { Section } from '../markdown/sections.ts';
import type { Node } from '../markdown/tree.ts';

/** Fields of the front matter that say something about the file, not to the reader. */
const untranslatable = new Set(['translation', 'order', 'updated', 'name']);

/** What words in a language say of how they were made. */
const made = new Set(['method', 'of']);

/**
 * A hash of what a section says: its tree without positions, list markers, table alignment and
 * line breaks, so that a reprint by an editor leaves it as it was.
 */
export function hashSection(section: Section): string {
  return digest([section.heading, section.nodes.map(essence)]);
}

/** A hash of the words of the front matter, whatever the order of their fields. */
export function hashSummary(frontMatter: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(frontMatter).filter(([key]) => !untranslatable.has(key));
  return digest(sorted(Object.fromEntries(fields)));
}

/** A hash of what a question or start page says in a language, whatever the order of its fields. */
export function hashWords(words: object): string {
  return digest(
    sorted(Object.fromEntries(Object.entries(words).filter(([key]) => !made.has(key)))),
  );
}

function essence(node: Node): unknown {
  const { type, depth, url, alt, title, name, ordered } = node;
  return {
    type,
    depth,
    url,
    alt: onOneLine(alt),
    title: onOneLine(title ?? undefined),
    name,
    ordered,
    value: onOneLine(node.value),
    attributes: node.attributes?.map(({ name, value }) => [name, onOneLine(value)]),
    // A comment on lines of its own, the only such expression, says nothing to a reader.
    children: node.children?.filter(({ type }) => type !== 'mdxFlowExpression').map(essence),
  };
}

/** Words without their line breaks and other repeated space; anything else as it is. */
function onOneLine(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) {
    const words = onOneLine(value);
    return typeof words === 'string' ? words.trim() : words;
  }
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
