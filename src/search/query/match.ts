import { keyEnd } from '../analysis/key-end.ts';
import type { Synonym } from './concepts.ts';
import type { Engine, EngineHit } from './engine.ts';
import type { WordPlan } from './plan.ts';

/** A word or phrase of the query, and the pages that hold it. */
export interface Match {
  /** As the reader typed it. */
  readonly label: string;
  /** Whether a page without it is no result, lacks it, or is none the worse. */
  readonly need: 'must' | 'should' | 'may';
  readonly pages: ReadonlyMap<string, PageMatch>;
}

/** How well a page matches a word of the query, and where. */
export interface PageMatch {
  readonly score: number;
  readonly locations: readonly number[];
}

/** Sorts after every word of every alphabet that begins with the same letters. */
const lastSuffix = '\uffdc';
const beginningWeight = 0.7;
const partWeight = 0.5;
const synonymWeight = 0.5;
/** What a second match adds to the first where both stand for one word. */
const secondShare = 0.15;

/** Looks for a word in each of the ways that were planned. */
export async function matchWord(
  engine: Engine,
  plan: WordPlan,
  synonyms: readonly Synonym[] = [],
): Promise<Match> {
  const { word, searched, parts, isKnown, isCommon, beginning } = plan;
  const found = await Promise.all([
    ...searched.map(async ({ key, weight }) => scored(await searchKey(engine, key), weight)),
    ...(beginning ? [matchBeginning(engine, beginning)] : []),
    ...(parts ? [matchParts(engine, [parts.first, parts.second], isKnown)] : []),
    ...synonyms.map((synonym) => matchAll(engine, synonym.keys, synonymWeight)),
  ]);
  return { label: word, need: isCommon ? 'may' : 'should', pages: union(found) };
}

/** Looks for words that stand next to each other. */
export async function matchPhrase(
  engine: Engine,
  phrase: readonly string[],
  keyOf: (word: string) => string,
): Promise<Match> {
  const label = phrase.join(' ');
  const hits = await engine.search(`"${phrase.map((word) => keyOf(word) + keyEnd).join(' ')}"`);
  // An exact search does not weigh its words: two words found side by side count for both.
  return { label, need: 'must', pages: scored(hits, phrase.length) };
}

/** The pages that hold a key. */
export function searchKey(engine: Engine, key: string): Promise<readonly EngineHit[]> {
  return engine.search(key + keyEnd);
}

async function matchBeginning(engine: Engine, beginning: string): Promise<Scored> {
  // A search reads only the part of the index where the term stands; longer words may follow it.
  await engine.preload(beginning + lastSuffix);
  return scored(await engine.search(beginning), beginningWeight);
}

async function matchParts(
  engine: Engine,
  parts: readonly string[],
  both: boolean,
): Promise<Scored> {
  if (both) return matchAll(engine, parts, partWeight);
  const [first = new Map(), second = new Map()] = await Promise.all(
    parts.map(async (key) => scored(await searchKey(engine, key), partWeight)),
  );
  const either = union([first, second]);
  for (const [id, match] of either) {
    const less = Math.min(first.get(id)?.score ?? 0, second.get(id)?.score ?? 0);
    either.set(id, { ...match, score: match.score + secondShare * less });
  }
  return either;
}

/** The pages that hold every one of several keys. */
async function matchAll(engine: Engine, keys: readonly string[], weight: number): Promise<Scored> {
  const found = await Promise.all(
    keys.map(async (key) => scored(await searchKey(engine, key), weight)),
  );
  const [first = new Map<string, PageMatch>(), ...others] = found;
  const ids = [...first.keys()].filter((id) => others.every((other) => other.has(id)));
  const all = union(found);
  return new Map(
    ids.map((id) => {
      const sum = found.reduce((total, one) => total + (one.get(id)?.score ?? 0), 0);
      return [id, { score: sum / found.length, locations: all.get(id)?.locations ?? [] }];
    }),
  );
}

type Scored = Map<string, PageMatch>;

function scored(hits: readonly EngineHit[], weight: number): Scored {
  return new Map(
    hits
      .filter(({ score }) => score > 0)
      .map(({ id, score, words }) => [id, { score: score * weight, locations: words }]),
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
