import { isMap, isNode, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml';

type Stamps = Readonly<Record<string, string>>;

/**
 * The text of an MDX file with these stamps in its translation block; nothing else is touched.
 * @throws Error when the file has no front matter with a translation block.
 */
export function writeStamps(source: string, stamps: Stamps): string {
  const [, open = '', front = ''] = /^(---\r?\n)([^]*?\n)---(?:\r?\n|$)/.exec(source) ?? [];
  const root = parseDocument(front).contents;
  const pair = isMap(root)
    ? root.items.find(({ key }) => isScalar(key) && key.value === 'translation')
    : undefined;
  if (!isMap(pair?.value)) throw new Error('the front matter has no translation block');
  const change = pair.value.flow
    ? inFlow(startOf(pair.key), pair.value, stamps)
    : inBlock(pair.value, stamps, front);
  const newLine = open.endsWith('\r\n') ? '\r\n' : '\n';
  const [from, to] = [open.length + change.from, open.length + change.to];
  return source.slice(0, from) + change.text.replaceAll('\n', newLine) + source.slice(to);
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `translation: { method: machine }` becomes a block, for the stamps need lines of their own. */
function inFlow(from: number, block: YAMLMap, stamps: Stamps): Change {
  const translation = { ...(block.toJSON() as object), sections: stamps };
  const text = stringify({ translation }, { lineWidth: 0 }).trimEnd();
  return { from, to: block.range?.[1] ?? from, text };
}

function inBlock(block: YAMLMap, stamps: Stamps, front: string): Change {
  const start = block.range?.[0] ?? 0;
  const indent = front.slice(front.lastIndexOf('\n', start - 1) + 1, start);
  const lines = stringify({ sections: stamps }, { lineWidth: 0 }).trimEnd().split('\n');
  const old = block.items.find(({ key }) => isScalar(key) && key.value === 'sections');
  const last = old ?? block.items.at(-1);
  const to =
    isNode(last?.value) && last.value.range ? endOfLine(front, last.value.range[2]) : start;
  // The first line of the old stamps is already set in.
  return {
    from: old ? startOf(old.key) : to,
    to,
    text: `${old ? '' : indent}${lines.join(`\n${indent}`)}\n`,
  };
}

function startOf(key: unknown): number {
  return (isNode(key) && key.range?.[0]) || 0;
}

/** The start of the line after the one that an offset stands in, unless it begins a line itself. */
function endOfLine(text: string, offset: number): number {
  return offset > 0 && text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
}
