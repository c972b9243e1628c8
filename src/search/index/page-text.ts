import { Parser } from 'htmlparser2';
import type { Anchor } from '../files/fragment.ts';
import { weightOf } from './weights.ts';

/** What of a page is to be found: its words in order, and what is said of it. */
export interface PageText {
  /** The words as the page shows them, without white space. */
  readonly tokens: readonly Token[];
  readonly anchors: readonly Anchor[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** A run of letters and signs between two spaces. */
export interface Token {
  readonly text: string;
  /** From 0 to 10; see `weights.ts`. */
  readonly weight: number;
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);
const inline = new Set(
  'a abbr b bdi bdo button cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const endsSentence = /[\p{P}\p{S}]$/u;
const headings = /^h[1-6]$/;

/**
 * Reads a page by the attributes that Pagefind defines: `data-pagefind-body`, `-ignore`, `-filter`
 * and `-meta`, with values as `name:value`, `name[attribute]` or the text of the element.
 * Where a block ends without a full stop it is given one, so that an excerpt reads on.
 */
export function readPageText(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  parser.end(html);
  return reader.result();
}

interface Level {
  readonly name: string;
  readonly isBody: boolean;
  /** Whether the words of the element are to be found, and whether anything is said by it. */
  readonly ignored: 'no' | 'words' | 'all';
  readonly weight: number;
  /** A field of `meta` that takes the text of this element. */
  readonly field?: string | undefined;
  readonly filter?: string | undefined;
  readonly anchor?: Mutable<Anchor> | undefined;
  /** The text of the element, where somebody asks for it. */
  text?: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class PageReader {
  readonly #tokens: Token[] = [];
  readonly #anchors: Mutable<Anchor>[] = [];
  readonly #filters: Record<string, string[]> = {};
  readonly #meta: Record<string, string> = {};
  readonly #levels: Level[] = [];
  /** The open elements whose text is asked for. */
  readonly #asked: (Level & { text: string })[] = [];
  /** The text since the last space: a word may be cut by the tags inside it. */
  #word = '';
  #wordWeight = 1;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!inline.has(name)) this.#endBlock();
    const parent = this.#levels.at(-1);
    const ignored = ignoredBy(name, attributes, parent?.ignored ?? 'no');
    const isBody = parent?.isBody === true || 'data-pagefind-body' in attributes;
    const says = ignored !== 'all';
    const level: Level = {
      name,
      isBody,
      ignored,
      weight: weightOf(name, attributes, parent?.weight ?? 1),
      field: says
        ? this.#say(attributes, 'data-pagefind-meta', (n, v) => (this.#meta[n] = v))
        : undefined,
      filter: says
        ? this.#say(attributes, 'data-pagefind-filter', (n, v) => this.#addFilter(n, v))
        : undefined,
      anchor: isBody && ignored === 'no' ? this.#anchor(name, attributes['id']) : undefined,
    };
    this.#levels.push(level);
    if (level.field || level.filter || (level.anchor && headings.test(name))) {
      this.#asked.push(Object.assign(level, { text: '' }));
    }
  }

  close(name: string): void {
    const level = this.#levels.pop();
    if (!level) return;
    if (level.text !== undefined) this.#endAsked(level, level.text.replace(/\s+/g, ' ').trim());
    if (!inline.has(name)) this.#endBlock();
  }

  #endAsked(level: Level, text: string): void {
    this.#asked.pop();
    if (level.field) this.#meta[level.field] = text;
    if (level.filter) this.#addFilter(level.filter, text);
    if (level.anchor && headings.test(level.name)) level.anchor.text = text;
  }

  text(text: string): void {
    const level = this.#levels.at(-1);
    if (!level || silent.has(level.name)) return;
    for (const asked of this.#asked) asked.text += text;
    if (!level.isBody || level.ignored !== 'no') return;
    const parts = text.split(/\s+/);
    parts.forEach((part, index) => {
      if (index > 0) this.#endWord();
      if (part) this.#wordWeight = Math.max(this.#word ? this.#wordWeight : 0, level.weight);
      this.#word += part;
    });
  }

  result(): PageText {
    this.#endBlock();
    return {
      tokens: this.#tokens,
      anchors: this.#anchors,
      filters: this.#filters,
      meta: this.#meta,
    };
  }

  #endWord(): void {
    if (this.#word) this.#tokens.push({ text: this.#word, weight: this.#wordWeight });
    this.#word = '';
  }

  #endBlock(): void {
    this.#endWord();
    const last = this.#tokens.at(-1);
    if (last && !endsSentence.test(last.text)) {
      this.#tokens[this.#tokens.length - 1] = { ...last, text: `${last.text}.` };
    }
  }

  #anchor(element: string, id: string | undefined): Mutable<Anchor> | undefined {
    if (!id) return undefined;
    this.#endWord();
    const anchor = { element, id, location: this.#tokens.length };
    this.#anchors.push(anchor);
    return anchor;
  }

  #addFilter(name: string, value: string): void {
    if (value) (this.#filters[name] ??= []).push(value);
  }

  /** Tells what an attribute says at once; a bare name is returned, and takes the text. */
  #say(
    attributes: Readonly<Record<string, string>>,
    attribute: string,
    tell: (name: string, value: string) => void,
  ): string | undefined {
    const spec = attributes[attribute];
    if (!spec) return undefined;
    const [, name = spec, from] = /^([^:[]+)\[([^\]]+)\]$/.exec(spec) ?? [];
    if (from) tell(name, attributes[from] ?? '');
    else if (spec.includes(':')) {
      tell(spec.slice(0, spec.indexOf(':')), spec.slice(spec.indexOf(':') + 1).trim());
    } else return spec;
    return undefined;
  }
}

function ignoredBy(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inherited: Level['ignored'],
): Level['ignored'] {
  const value = attributes['data-pagefind-ignore'];
  if (inherited === 'all' || value === 'all') return 'all';
  if (silent.has(name) && name !== 'head') return 'all';
  return value !== undefined || inherited === 'words' ? 'words' : 'no';
}
