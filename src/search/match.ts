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

/** Looks for one word in all the forms that its language may have given it. */
export async function matchWord(engine: Engine, word: string, language: string): Promise<Match> {
  const { first, second } = attemptsFor(word, language);
  const found = await Promise.all(first.map((attempt) => tryOne(engine, attempt, language)));
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

async function tryOne(engine: Engine, attempt: Attempt, language: string): Promise<Scored> {
  // A search reads only the part of the index where the term stands; longer words may follow it.
  if (attempt.begins) await engine.preload(attempt.term + lastSuffix);
  const hits = await engine.search(attempt.term);
  const best = hits[0];
  if (!best) return new Map();
  const certain = !attempt.begins && (await engine.search(`"${attempt.term}"`)).length > 0;
  const akin =
    certain || (await wordsAt(engine, best)).some((found) => isAkin(attempt, found, language));
  return akin ? scored(hits, attempt.weight) : new Map();
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
