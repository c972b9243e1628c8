import { fold, spell } from './analyse.ts';
import { inflections, type Inflection } from './endings.ts';
import { plainLetters } from './letters.ts';

/** One thing that Pagefind is asked for a word of the query. */
export interface Attempt {
  readonly term: string;
  /** How much a match is worth beside a match of the word as typed. */
  readonly weight: number;
  /** Whether only words that begin with the term count as a match. */
  readonly begins: boolean;
}

/** What is asked at once, and the other spellings that are tried where that finds nothing. */
export interface Attempts {
  readonly first: readonly Attempt[];
  readonly second: readonly string[];
}

const shortestStem = 3;
const shortestAlternatingStem = 5;
const mostRespellings = 12;

/** Everything that a word of the query is looked for as, in a language. */
export function attemptsFor(word: string, language: string): Attempts {
  const term = spell(word, language);
  const inflection = inflections[language] ?? {};
  const asTyped: Attempt = { term, weight: 1, begins: false };
  const first = [asTyped, ...cutForms(term, inflection), ...swappedForms(term, inflection)];
  const second = [
    ...withoutPrefixes(term, language),
    ...confusedForms(term, inflection),
    ...(inflection.prefixes ?? []).map((prefix) => prefix + term),
    ...respellings(term),
  ];
  return { first, second };
}

/** A word without what its language writes together with the front of it, longest first. */
export function withoutPrefixes(term: string, language: string): string[] {
  return (inflections[language]?.prefixes ?? [])
    .filter((prefix) => term.startsWith(prefix) && term.length - prefix.length >= shortestStem)
    .map((prefix) => term.slice(prefix.length));
}

function cutForms(term: string, { cut, alternations }: Inflection): Attempt[] {
  if (!cut) return [];
  const folded = fold(term);
  const stem = cutEnding(folded, cut);
  if (stem === folded) return [];
  const attempts = [{ term: stem, weight: 0.8, begins: true }];
  const last = stem.at(-1);
  for (const pair of stem.length < shortestAlternatingStem ? [] : (alternations ?? [])) {
    const other = last === pair[0] ? pair[1] : last === pair[1] ? pair[0] : undefined;
    if (other) attempts.push({ term: stem.slice(0, -1) + other, weight: 0.7, begins: true });
  }
  return attempts;
}

function cutEnding(word: string, endings: readonly string[]): string {
  const lengths = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .map((ending) => ending.length);
  return word.slice(0, word.length - Math.max(0, ...lengths));
}

function swappedForms(term: string, { swaps = [] }: Inflection): Attempt[] {
  return swaps.flatMap(({ from, to }) => {
    const stem = cutEnding(term, from);
    return stem === term ? [] : [{ term: stem + to, weight: 0.9, begins: false }];
  });
}

function confusedForms(term: string, { confused = [] }: Inflection): string[] {
  const last = term.at(-1);
  return confused.flatMap(([one, other]) =>
    last === one || last === other ? [term.slice(0, -1) + (last === one ? other : one)] : [],
  );
}

/** `reykjanesbaer` as `reykjanesbær`, `daci` as `đaci`: the index keeps these letters. */
function respellings(term: string): string[] {
  const longestFirst = Object.entries(plainLetters).sort(([, a], [, b]) => b.length - a.length);
  return longestFirst
    .flatMap(([letter, plain]) =>
      [...term.matchAll(new RegExp(plain, 'gu'))].map(
        ({ index }) => term.slice(0, index) + letter + term.slice(index + plain.length),
      ),
    )
    .slice(0, mostRespellings);
}
