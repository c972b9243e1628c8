import { parseDocument, Scalar, visit } from 'yaml';
import type { ContentText } from '../library/content.ts';
import { walk } from '../markdown/tree.ts';

/** Words that are added, by the language of the source; anything else gets the Latvian one. */
const added: Readonly<Record<string, string>> = { ar: 'كلمة', sr: 'reč', lv: 'vārds' };
const neverTranslated = new Set(['name', 'order', 'updated']);

/** A source text with one word more. */
export interface WordAddition {
  /** The part that the word stands in: 0 is the front matter, 1 the lead, then the sections. */
  readonly place: number;
  /** The file with the word in it. */
  readonly text: string;
}

/** Edits that say nothing new: what an editor, a formatter or another system may do to a file. */
export const cosmeticEdits: readonly (readonly [string, (source: string) => string])[] = [
  ['other markers of lists', inBody((body) => body.replace(/^(\s*)- /gm, '$1* '))],
  ['other numbers of lists', inBody((body) => body.replace(/^(\s*)\d+\. /gm, '$11) '))],
  [
    'another alignment and padding of tables',
    inBody((body) =>
      body
        .replace(/^\|[\s:|-]+\|$/gm, (row) => row.replace(/[^|]+/g, ' :--: '))
        .replace(/^\|.*\|$/gm, (row) => row.replace(/ ?\| ?/g, '   |  ').trim()),
    ),
  ],
  [
    'other line breaks',
    inBody((body) => body.replace(/^([^<|#{[!`]*?\p{L}) (?=\p{L})/gmu, '$1\n')),
  ],
  ['a space at the end of lines', inBody((body) => body.replace(/(\S)$/gm, '$1 '))],
  ['spaces at the end of paragraphs', inBody((body) => body.replace(/(\S)\n\n/g, '$1   \n\n'))],
  ['more blank lines', inBody((body) => body.replace(/\n\n/g, '\n\n\n\n'))],
  ['comments', inBody((body) => body.replace(/^## .*$/gm, '$&\n\n{/* vārds كلمة reč */}'))],
  ['line ends of Windows', (source) => source.replaceAll('\n', '\r\n')],
  ['double quotes', inFront('QUOTE_DOUBLE')],
  ['single quotes', inFront('QUOTE_SINGLE')],
  ['folded words', inFront('BLOCK_FOLDED')],
];

/** A word added to each string of the front matter and to each piece of words of the body. */
export function* wordAdditions(source: ContentText): Generator<WordAddition> {
  const word = ` ${added[source.language] ?? 'vārds'}`;
  const at = (offset: number) =>
    source.source.slice(0, offset) + word + source.source.slice(offset);
  for (const offset of stringEnds(source.source)) yield { place: 0, text: at(offset) };
  for (const { index, 0: attribute } of source.source.matchAll(/\b(?:do|done)="[^"]*(?=")/g)) {
    const end = index + attribute.length;
    yield { place: placeOf(source.source, end), text: at(end) };
  }
  for (const node of walk(source.tree)) {
    const end = (node.position?.end as { readonly offset?: number } | undefined)?.offset;
    if (node.type !== 'text' || end === undefined) continue;
    const line = source.source.slice(source.source.lastIndexOf('\n', end - 1) + 1, end);
    // A heading of a section that changes is another section; that is a test of its own.
    if (line.startsWith('## ')) continue;
    yield { place: placeOf(source.source, end), text: at(end) };
  }
}

/** The place of the part that an offset of a body lies in. */
function placeOf(source: string, offset: number): number {
  return source.slice(0, offset).split(/^## /m).length;
}

/** Where the strings of the front matter end, by the YAML of the file. */
function stringEnds(source: string): number[] {
  const front = frontOf(source);
  const ends: number[] = [];
  visit(parseDocument(front), {
    Pair: (_, { key }) =>
      key instanceof Scalar && neverTranslated.has(String(key.value)) ? visit.SKIP : undefined,
    Scalar: (key, { value, range, type }) => {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      ends.push(front.slice(0, range[1]).trimEnd().length - (isQuoted ? 1 : 0) + 4);
    },
  });
  return ends;
}

function inBody(edit: (body: string) => string): (source: string) => string {
  return (source) => {
    const start = frontOf(source).length + 8;
    return source.slice(0, start) + edit(source.slice(start));
  };
}

/** Front matter printed anew, its fields in the opposite order and its strings in another style. */
function inFront(style: Scalar.Type): (source: string) => string {
  return (source) => {
    const front = frontOf(source);
    const document = parseDocument(front);
    visit(document, {
      Map: (_, map) => void map.items.reverse(),
      Scalar: (key, scalar) => {
        if (key !== 'key' && typeof scalar.value === 'string') scalar.type = style;
      },
    });
    const printed = document.toString({ lineWidth: 40 });
    return source.replace(`---\n${front}---`, () => `---\n${printed}---`);
  };
}

function frontOf(source: string): string {
  return /^---\n([^]*?\n)---\n/.exec(source)?.[1] ?? '';
}
