import { words } from './analyse.ts';
import { attemptsFor, type Attempt } from './attempts.ts';
import type { Engine, EngineHit } from './engine.ts';
import { isAkin } from './kinship.ts';

/** A word or phrase of the query, and the pages that hold it. */
export interface Match {
  /** As the reader typed it. */
  readonly label: string;
  /** Whether a page without it is no result. */
  readonly required: boolean;
  readonly pages: ReadonlyMap<string, PageMatch>;
}

/** How well a page matches a word of the query, and where. */
export interface PageMatch {
  readonly score: number;
  readonly locations: readonly number[];
}

/** Sorts after every word of a Latin alphabet that begins with the same letters. */
const lastSuffix = 'zz';
const respellingWeight = 0.7;

/** Words of so many letters begin too many others: `ja` is not looked for as `January`. */
const fewLetters = 2;

/**
 * Looks for one word in all the forms that its language may have given it. The last word of a
 * query may still be in the making, however short.
 */
export async function matchWord(
  engine: Engine,
  word: string,
  language: string,
  isLast: boolean,
): Promise<Match> {
  const { first, second } = attemptsFor(word, language);
  const found = await Promise.all(
    first.map((attempt) => tryOne(engine, attempt, language, isLast)),
  );
  let pages = union(found);
  if (pages.size === 0) {
    const respelled = await Promise.all(second.map((term) => tryExactly(engine, term)));
    pages = union(respelled);
  }
  return { label: word, required: false, pages };
}

/** Looks for words that stand next to each other. */
export async function matchPhrase(
  engine: Engine,
  phrase: readonly string[],
  spellWord: (word: string) => string,
): Promise<Match> {
  const hits = await engine.search(`"${phrase.map(spellWord).join(' ')}"`);
  // An exact search does not weigh its words: two words found side by side count for both.
  return { label: phrase.join(' '), required: true, pages: scored(hits, phrase.length) };
}

async function tryOne(
  engine: Engine,
  attempt: Attempt,
  language: string,
  isLast: boolean,
): Promise<Scored> {
  const { term, weight, begins } = attempt;
  // A search reads only the part of the index where the term stands; longer words may follow it.
  if (begins) await engine.preload(term + lastSuffix);
  const hits = await engine.search(term);
  const best = hits[0];
  if (!best) return new Map();
  const exact = new Set(begins ? [] : (await engine.search(`"${term}"`)).map(({ id }) => id));
  if (term.length <= fewLetters && (exact.size > 0 || !isLast)) {
    return scored(
      hits.filter(({ id }) => exact.has(id)),
      weight,
    );
  }
  const akin =
    exact.size > 0 ||
    (await wordsAt(engine, best)).some((found) => isAkin(attempt, found, language));
  return akin ? scored(hits, weight) : new Map();
}

async function tryExactly(engine: Engine, term: string): Promise<Scored> {
  const exact = await engine.search(`"${term}"`);
  return exact.length > 0 ? scored(await engine.search(term), respellingWeight) : new Map();
}

/** The words of a page that a search matched; those of its title where it matched no other. */
async function wordsAt(engine: Engine, hit: EngineHit): Promise<string[]> {
  const { content, meta } = await engine.fragment(hit.id);
  const tokens = content.split(/\s+/);
  const matched = hit.words.map((location) => tokens[location] ?? '').join(' ');
  return words(matched || Object.values(meta).join(' '));
}

type Scored = Map<string, PageMatch>;

function scored(hits: readonly EngineHit[], weight: number): Scored {
  // A page that only matched in a field without weight has no score.
  const counted = hits.filter(({ score }) => score > 0);
  return new Map(
    counted.map(({ id, score, words }) => [id, { score: score * weight, locations: words }]),
  );
}

function union(lists: readonly Scored[]): Scored {
  const all: Scored = new Map();
  for (const [id, match] of lists.flatMap((list) => [...list])) {
    const known = all.get(id);
    all.set(id, {
      score: Math.max(match.score, known?.score ?? 0),
      locations: [...new Set([...(known?.locations ?? []), ...match.locations])],
    });
  }
  return all;
}
