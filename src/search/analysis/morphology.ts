import { fold } from './fold.ts';

/**
 * What a language does to its words, as data. All letters are as a good dictionary writes them;
 * they are folded when they are read. A language is added by one such table, an entry in
 * `languages/index.ts`, and a list of word pairs in `pairs.test.ts`.
 */
export interface MorphologyTable {
  /** Endings of nouns, adjectives and verbs that may follow a stem, separated by spaces. */
  readonly endings: string;
  /** Spellings of a stem's end that stand for one another, made one: applied in their order. */
  readonly alternations?: readonly (readonly [RegExp, string])[];
  /** Forms of one word that no rule joins, a group a line: `child children`. */
  readonly irregular?: string;
  /** What is written together with the front of a word, separated by spaces. */
  readonly prefixes?: string;
  /** The articles among the prefixes: taken off before a stem is looked for. */
  readonly articles?: string;
  /** Whether the endings also stand after a stem whose final vowel was cut. Default: true. */
  readonly cutVowels?: boolean;
  /** Whether words are written together, and the letters that may join them. */
  readonly compounds?: { readonly joints: readonly string[] };
  /**
   * What a letter of a stem is worth beside a doubling of the different endings seen on it, when a
   * stem is chosen for a word. Larger keeps longer stems. Default 0.35; found by trying.
   */
  readonly letterWeight?: number;
  /** Whether a hyphen after a space joins a word to a name of several words. */
  readonly hyphenJoins?: boolean;
  /** Spellings that the language's readers exchange: applied to the folded word. */
  readonly respell?: readonly (readonly [RegExp, string])[];
}

/** A table, ready to be used. */
export interface Morphology {
  readonly endings: ReadonlySet<string>;
  readonly longestEnding: number;
  readonly prefixes: readonly string[];
  readonly articles: readonly string[];
  readonly joints: readonly string[] | undefined;
  readonly letterWeight: number;
  readonly hyphenJoins: boolean;
  /** A word in the one spelling of its letters. */
  spell(word: string): string;
  /** Whether a spelled word is listed as a form that no rule joins to its others. */
  isIrregular(word: string): boolean;
  /** A stem in the one spelling that all forms of its word share. */
  normalize(stem: string): string;
}

const finalVowels = /[aeiouy]+$/;
const shortestCut = 2;

/** Makes a table ready: folds it, and adds the endings as they look on a stem without its vowel. */
export function makeMorphology(table: MorphologyTable): Morphology {
  const { alternations = [], respell = [], cutVowels = true } = table;
  const { letterWeight = 0.35, hyphenJoins = false } = table;
  const spell = (word: string) => replaceAll(fold(word), respell);
  const written = list(table.endings).map(spell);
  const cut = cutVowels
    ? written.map((ending) => ending.replace(finalVowels, '')).filter(isLongEnough)
    : [];
  const endings = new Set(['', ...written, ...cut]);
  const alternate = (stem: string) => replaceAll(stem, alternations);
  const irregular = readIrregular(table.irregular ?? '', (word) => alternate(spell(word)));
  return {
    endings,
    longestEnding: Math.max(...[...endings].map(({ length }) => length)),
    prefixes: list(table.prefixes ?? '').map(spell),
    articles: list(table.articles ?? '').map(spell),
    joints: table.compounds?.joints,
    letterWeight,
    hyphenJoins,
    spell,
    isIrregular: (word) => irregular.has(alternate(word)),
    normalize: (stem) => {
      const alternated = alternate(stem);
      return irregular.get(alternated) ?? alternated;
    },
  };
}

function readIrregular(lines: string, stemOf: (word: string) => string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [first, ...others] = list(line).map(stemOf);
    for (const other of others) {
      if (first && other !== first) stems.set(other, first);
    }
  }
  return stems;
}

function replaceAll(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  let result = text;
  for (const [pattern, by] of pairs) result = result.replace(pattern, by);
  return result;
}

const list = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);
const isLongEnough = ({ length }: string) => length >= shortestCut;
