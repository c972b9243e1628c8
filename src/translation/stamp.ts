import { isMap, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Translation } from '../schemas/text.ts';
import { endOf, fieldOf, indentOf, startOf, type Change } from './yaml-fields.ts';

type Stamps = Readonly<Record<string, string>>;
type Review = NonNullable<Translation['reviewed']>;

/**
 * The text of an MDX file with these stamps in its translation block; nothing else is touched.
 * @throws Error when the file has no front matter with a translation block.
 */
export function writeStamps(source: string, stamps: Stamps): string {
  return writeField(source, 'sections', stamps);
}

/**
 * The text of an MDX file with this review in its translation block; nothing else is touched.
 * @throws Error when the file has no front matter with a translation block.
 */
export function writeReview(source: string, { date, by }: Review): string {
  return writeField(source, 'reviewed', { date, by });
}

interface Field {
  readonly name: 'sections' | 'reviewed';
  readonly value: Stamps;
}

function writeField(source: string, name: Field['name'], value: Stamps): string {
  const [, open = '', front = ''] = /^(---\r?\n)([^]*?\n)---(?:\r?\n|$)/.exec(source) ?? [];
  const root = parseDocument(front).contents;
  const pair = isMap(root) ? fieldOf(root, 'translation') : undefined;
  if (!isMap(pair?.value)) throw new Error('the front matter has no translation block');
  const change = pair.value.flow
    ? inFlow(startOf(pair.key), pair.value, { name, value })
    : inBlock(pair.value, { name, value }, front);
  const newLine = open.endsWith('\r\n') ? '\r\n' : '\n';
  const [from, to] = [open.length + change.from, open.length + change.to];
  return source.slice(0, from) + change.text.replaceAll('\n', newLine) + source.slice(to);
}

/** `translation: { method: machine }` becomes a block, for the stamps need lines of their own. */
function inFlow(from: number, block: YAMLMap, { name, value }: Field): Change {
  const { sections, ...rest } = block.toJSON() as Record<string, unknown>;
  const fields = { ...rest, ...(sections !== undefined && { sections }), [name]: value };
  const text = stringify({ translation: fields }, { lineWidth: 0 }).trimEnd();
  return { from, to: block.range?.[1] ?? from, text };
}

function inBlock(block: YAMLMap, { name, value }: Field, front: string): Change {
  const start = block.range?.[0] ?? 0;
  const indent = indentOf(block, front);
  const lines = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const text = lines.join(`\n${indent}`);
  const old = fieldOf(block, name);
  // The first line of what is replaced or stands after is already set in.
  if (old) return { from: startOf(old.key), to: endOf(old, start, front), text: `${text}\n` };
  const stamps = fieldOf(block, 'sections');
  if (stamps) {
    const from = startOf(stamps.key);
    return { from, to: from, text: `${text}\n${indent}` };
  }
  const end = endOf(block.items.at(-1), start, front);
  return { from: end, to: end, text: `${indent}${text}\n` };
}
