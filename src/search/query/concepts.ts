import type { ConceptRow, ConceptsFile } from '../files/concepts-file.ts';
import type { WordPlan } from './plan.ts';

/** A concept that the words of a query name. */
export interface Mention {
  /** The address of the concept's page below the language's folder. */
  readonly path: string;
  /** The places of the words in the query: from the first up to and without the last. */
  readonly from: number;
  readonly to: number;
  /** The label that was recognised. */
  readonly label: string;
}

/** Another label of a concept that was mentioned: a page that holds it is meant too. */
export interface Synonym {
  readonly label: string;
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A guess of less weight names nothing. */
const leastWeight = 0.5;

/** The labels of a language's concepts, to be recognised in queries. */
export class Concepts {
  readonly #rows: ReadonlyMap<string, ConceptRow>;
  readonly #byFirstKey = new Map<string, Label[]>();

  constructor(file: ConceptsFile) {
    this.#rows = new Map(file.map((row) => [row[0], row]));
    for (const [path, labels, allKeys] of file) {
      labels.forEach((label, index) => {
        const keys = (allKeys[index] ?? []).filter(Boolean);
        const first = keys[0];
        if (first === undefined) return;
        const same = this.#byFirstKey.get(first) ?? [];
        same.push({ path, label, keys });
        this.#byFirstKey.set(first, same);
      });
    }
  }

  /** The concepts that words name, in whatever form: the longest labels, from the first word on. */
  recognise(words: readonly WordPlan[]): Mention[] {
    const mentions: Mention[] = [];
    for (let from = 0; from < words.length;) {
      const found = this.#labelsAt(words, from);
      const longest = Math.max(0, ...found.map(({ keys }) => keys.length));
      const named = found.filter(({ keys }) => keys.length === longest);
      const to = from + Math.max(1, longest);
      for (const path of new Set(named.map((label) => label.path))) {
        const label = named.find((one) => one.path === path)?.label ?? '';
        mentions.push({ path, from, to, label });
      }
      from = to;
    }
    return mentions;
  }

  /** What else the mentioned concepts are called, in words that pages hold. */
  synonymsOf(mentions: readonly Mention[], isOnPages: (key: string) => boolean): Synonym[] {
    const found = new Map<string, Synonym>();
    for (const { path, from, to, label: own } of mentions) {
      const [, labels = [], allKeys = []] = this.#rows.get(path) ?? [];
      const ownKeys = (allKeys[labels.indexOf(own)] ?? []).join(' ');
      // The words for a shelf are no synonyms of each other: they lead to what stands on the shelf.
      const names = isTerm(path) ? labels : labels.slice(0, 1);
      names.forEach((label, index) => {
        const keys = (allKeys[index] ?? []).filter(Boolean);
        const id = keys.join(' ');
        if (id && id !== ownKeys && !found.has(id) && keys.every(isOnPages))
          found.set(id, { label, keys, from, to });
      });
    }
    return [...found.values()];
  }

  /** What a concept is called, the preferred label first. */
  labelsOf(path: string): readonly string[] {
    return this.#rows.get(path)?.[1] ?? [];
  }

  #labelsAt(words: readonly WordPlan[], from: number): Label[] {
    const starts = keysAt(words, from).flatMap((key) => this.#byFirstKey.get(key) ?? []);
    return starts.filter(({ keys }) =>
      keys.every((key, offset) => keysAt(words, from + offset).includes(key)),
    );
  }
}

/** Whether a concept is a term, all of whose names mean the same. */
function isTerm(path: string): boolean {
  return path.startsWith('glossary/');
}

interface Label {
  readonly path: string;
  readonly label: string;
  readonly keys: readonly string[];
}

function keysAt(words: readonly WordPlan[], place: number): string[] {
  return (words[place]?.keys ?? [])
    .filter(({ weight }) => weight >= leastWeight)
    .map(({ key }) => key);
}
