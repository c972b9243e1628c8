import type { LexiconContent } from './lexicon-file.ts';
import type { Morphology } from './morphology.ts';
import { readings } from './readings.ts';

/** The keys of a language's index, ready to be asked. */
export class Lexicon {
  readonly language: Morphology;
  /** Sorted by code unit. */
  readonly #keys: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #exceptions: ReadonlyMap<string, string>;
  readonly #common: ReadonlySet<string>;
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #absent: ReadonlySet<string>;
  readonly #letters: Int32Array;
  /** By the length of a key: its places. */
  readonly #byLength = new Map<number, number[]>();
  readonly #stemsOfKey = new Map<string, readonly KeyStem[]>();

  constructor(content: LexiconContent, language: Morphology) {
    const { keys, frequencies, exceptions, common, absent } = content;
    this.language = language;
    this.#keys = [...keys].sort();
    this.#known = new Set(keys);
    this.#exceptions = exceptions;
    this.#common = new Set(common);
    this.#frequencies = frequencies;
    this.#absent = new Set(absent);
    this.#letters = Int32Array.from(this.#keys, lettersOf);
    this.#keys.forEach(({ length }, index) => {
      const same = this.#byLength.get(length);
      if (same) same.push(index);
      else this.#byLength.set(length, [index]);
    });
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** Whether a word is in the index in some form, without slips. */
  knows(word: string): boolean {
    const spelled = this.language.spell(word);
    return (
      this.#exceptions.has(spelled) ||
      this.has(spelled) ||
      readings(spelled, this.language).some(({ stem }) => this.has(stem))
    );
  }

  /** Whether so many pages hold a key that it tells none from another. */
  isCommon(key: string): boolean {
    return this.#common.has(key);
  }

  /** How often a key occurs: doubled with each step from 0. */
  frequency(key: string): number {
    return this.#frequencies.get(key) ?? 0;
  }

  /** Whether a page holds a key; a concept may be named by words that none does. */
  isOnPages(key: string): boolean {
    return !this.#absent.has(key);
  }

  /** The key of a word that no rule tells. */
  exception(word: string): string | undefined {
    return this.#exceptions.get(word);
  }

  /** The keys that begin so, in order. */
  beginningWith(prefix: string): readonly string[] {
    const start = this.#firstAtLeast(prefix);
    let end = start;
    while (this.#keys[end]?.startsWith(prefix)) end++;
    return this.#keys.slice(start, end);
  }

  /** The keys that are this stem with an ending, where the vocabulary had no reason to cut it. */
  extending(stem: string): KeyStem[] {
    // Alternation touches the last two letters of a stem at most.
    const start = stem.slice(0, Math.max(2, stem.length - 2));
    return this.beginningWith(start).flatMap((key) =>
      this.#stemsOf(key).filter((reading) => reading.stem === stem),
    );
  }

  /**
   * Keys that may lie within so many slips of a word: a first sieve, by length and by which letters
   * occur, that lets through a hundredth of 15,000 keys in a millisecond.
   */
  near(word: string, slips: number): string[] {
    const letters = lettersOf(word);
    const found: string[] = [];
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      for (const index of this.#byLength.get(length) ?? []) {
        const different = letters ^ (this.#letters[index] ?? 0);
        if (countBits(different) <= slips * 2) found.push(this.#keys[index] ?? '');
      }
    }
    return found;
  }

  #stemsOf(key: string): readonly KeyStem[] {
    let stems = this.#stemsOfKey.get(key);
    if (!stems) {
      stems = readings(key, this.language)
        .filter(({ prefix, ending }) => !prefix && ending)
        .map(({ stem, ending }) => ({ key, stem, ending: ending.length }));
      this.#stemsOfKey.set(key, stems);
    }
    return stems;
  }

  #firstAtLeast(text: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A key read as a shorter stem with an ending of so many letters. */
export interface KeyStem {
  readonly key: string;
  readonly stem: string;
  readonly ending: number;
}

/** Which letters occur in a word, as bits; two letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << word.charCodeAt(at);
  return bits;
}

/** How many of 32 bits are set, counted in parallel (Warren, *Hacker's Delight*, 5-1). */
function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
