import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes, type LanguageCode } from '../../i18n/languages.ts';
import { listFiles } from '../../library/files.ts';

/** How many different words a library of thousands of texts has in a language. */
const wordTypes = 12_000;

/** Numbers between 0 and 1 that look like chance and are the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a word of a language; common ones come often, as in any text (Zipf's law). */
export type DrawWord = (random: () => number) => string;

/**
 * The words of each language: those of the project's own content, and more made of the beginning of
 * one and the ending of another, so that letters and lengths stay those of the language.
 */
export function wordsOf(content: string): ReadonlyMap<LanguageCode, DrawWord> {
  const files = listFiles(content);
  return new Map(
    languageCodes.map((code) => [code, drawFrom(enough(ownWords(content, files, code)))]),
  );
}

function ownWords(content: string, files: readonly string[], code: LanguageCode): Set<string> {
  const own = files.filter(
    (file) => file.endsWith(`/${code}.mdx`) || file === `interface/${code}.yaml`,
  );
  const text = own.map((file) => readFileSync(join(content, file), 'utf8')).join(' ');
  const isOwn = code === 'ar' ? /^\p{Script=Arabic}{2,16}$/u : /^\p{Script=Latin}{2,16}$/u;
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (isOwn.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word));
}

function enough(words: Set<string>): string[] {
  const random = chance(1);
  const base = [...words];
  const any = () => base[Math.floor(random() * base.length)] ?? '';
  while (words.size < wordTypes) {
    const [first, second] = [any(), any()];
    const kept = Math.max(2, Math.ceil(first.length * (0.45 + random() * 0.4)));
    words.add(first.slice(0, kept) + second.slice(-1 - Math.floor(random() * 4)));
  }
  return [...words];
}

function drawFrom(words: readonly string[]): DrawWord {
  const sums: number[] = [];
  let sum = 0;
  for (const index of words.keys()) sums.push((sum += 1 / (index + 2.7)));
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}
