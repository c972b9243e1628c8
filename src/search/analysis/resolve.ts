import { editDistance } from './edit-distance.ts';
import { isItsOwnKey } from './learn.ts';
import type { Lexicon } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import { readings, withoutArticle, type Reading } from './readings.ts';

/** A key of the index that a word of a query may mean. */
export interface Candidate {
  readonly key: string;
  /** From 0 to about 1: what a match is worth beside a match of the very word. */
  readonly weight: number;
  /** How it was found; `slip` is a guess that the reader must be told of. */
  readonly how: 'word' | 'stem' | 'pair' | 'slip';
}

export interface ResolveOptions {
  /** Whether slips of the keyboard are looked past. Default: true. */
  readonly slips?: boolean;
  /** The most candidates of one kind. Default: 3. */
  readonly most?: number;
}

/** Below this, a reading is doubtful enough to look for slips as well. */
const doubtful = 0.72;
/** Candidates this much worse than the best are not worth a search. */
const farBehind = 0.22;
const shortestWithSlip = 4;
const shortestForTwoSlips = 7;
const mostCut = 5;
const farthest = 2.4;
const halvingStep = 0.5;
/** What a key gains with each doubling of its pages: readers mean what the library is about. */
const frequencyGain = 0.08;
const leastSlipWeight = 0.05;

/** The keys that a word may mean, best first; none where nothing is like it. */
export function resolve(
  word: string,
  lexicon: Lexicon,
  { slips = true, most = 3 }: ResolveOptions = {},
): Candidate[] {
  const spelled = lexicon.language.spell(word);
  if (isItsOwnKey(spelled, lexicon.language)) {
    return lexicon.has(spelled) ? [candidate(spelled, 1, 'word')] : [];
  }
  const found = new Best();
  const exception = lexicon.exception(spelled);
  if (exception !== undefined) found.add(candidate(exception, 1.05, 'word'));
  for (const reading of queryReadings(spelled, lexicon)) addReading(reading, lexicon, found);
  const sure = found.list();
  const worst = (sure[0]?.weight ?? 0) - farBehind;
  const close = sure.filter(({ weight }) => weight > worst).slice(0, most);
  const isSure = (close[0]?.weight ?? 0) > doubtful;
  if (!slips || isSure || spelled.length < shortestWithSlip) return close;
  return [...close, ...withSlips(spelled, lexicon, found).slice(0, most)]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most + 1);
}

interface QueryReading extends Reading {
  /** What the reading loses for what was taken off the front of the word. */
  readonly loss: number;
}

function queryReadings(word: string, lexicon: Lexicon): QueryReading[] {
  const { language } = lexicon;
  const bare = readings(word, language).map((reading) => ({
    ...reading,
    loss: reading.prefix.length === 1 ? 0.08 : reading.prefix ? 0.04 : 0,
  }));
  if (withoutArticle(word, language) === word) return bare;
  // What looks like an article may be a part of the word.
  const whole = readings(word, { ...language, articles: [], prefixes: [] });
  return [...bare, ...whole.map((reading) => ({ ...reading, loss: 0.15 }))];
}

function addReading({ stem, ending, loss }: QueryReading, lexicon: Lexicon, found: Best): void {
  if (lexicon.has(stem)) found.add(candidate(stem, 1 - 0.05 * ending.length - loss, 'stem'));
  for (const other of lexicon.extending(stem)) {
    const longer = Math.max(ending.length, other.ending);
    const share = stem.length / (stem.length + longer);
    if (share < (stem.length >= 4 ? 0.5 : 0.75)) continue;
    const short = stem.length < 4 ? 0.1 : 0;
    const weight = 0.92 - 0.05 * ending.length - 0.06 * other.ending - loss - short;
    found.add(candidate(other.key, weight, 'pair'));
  }
}

/** A word's beginnings as stems: a slip may sit in the ending, so any tail may be cut. */
function heads(word: string, { language }: Lexicon): { stem: string; cost: number }[] {
  const starts = new Set([word, withoutArticle(word, language)]);
  const found = new Map<string, number>();
  for (const start of starts) {
    for (let at = start.length; at >= Math.max(3, start.length - mostCut); at--) {
      const ending = start.slice(at);
      const stem = language.normalize(start.slice(0, at));
      const cost = ending.length * costOfTail(ending, language);
      found.set(stem, Math.min(cost, found.get(stem) ?? Infinity));
    }
  }
  return [...found].map(([stem, cost]) => ({ stem, cost }));
}

/** What a letter of a tail costs: little in an ending, more in one with a slip, most elsewhere. */
function costOfTail(tail: string, { endings }: Morphology): number {
  if (endings.has(tail)) return 0.05;
  if (tail.length < 4) return 0.16;
  for (const ending of endings) if (editDistance(ending, tail, 1) <= 1) return 0.16;
  return 0.4;
}

function withSlips(word: string, lexicon: Lexicon, known: Best): Candidate[] {
  const distances = new Map<string, number>();
  for (const { stem, cost } of heads(word, lexicon)) {
    const most = stem.length >= shortestForTwoSlips ? 2 : 1;
    for (const key of lexicon.near(stem, most)) {
      if (key.length < 3 || (stem.length < 4 && stem[0] !== key[0])) continue;
      const slips = editDistance(stem, key, most);
      // Of three letters with a slip among them too little is left to know a word by.
      if (slips > most || (slips > 0 && stem.length < shortestWithSlip)) continue;
      const likely = frequencyGain * lexicon.frequency(key);
      const distance = cost + slips + strangeness(stem, key, slips) - likely;
      if (distance < (distances.get(key) ?? farthest)) distances.set(key, distance);
    }
  }
  const nearest = Math.min(...distances.values());
  return [...distances]
    .map(([key, distance]) => candidate(key, slipWeight(distance, nearest), 'slip'))
    .filter((one) => one.weight >= leastSlipWeight && !known.has(one))
    .sort((a, b) => b.weight - a.weight);
}

/** What a guess is worth: half as much for each step that it lies behind the best guess. */
function slipWeight(distance: number, nearest: number): number {
  return Math.max(0.15, 0.85 - 0.25 * distance) * 0.5 ** ((distance - nearest) / halvingStep);
}

/** First letters are seldom wrong, long keys seldom alike by chance. */
function strangeness(stem: string, key: string, slips: number): number {
  const first = stem[0] === key[0] ? 0 : 0.35;
  const last = slips > 0 && stem.at(-1) !== key.at(-1) ? 0.05 : 0;
  return first + last - 0.03 * Math.min(key.length, 12);
}

/** The best candidate for each key. */
class Best {
  readonly #byKey = new Map<string, Candidate>();

  add(one: Candidate): void {
    if (!this.has(one)) this.#byKey.set(one.key, one);
  }

  /** Whether the key is known by a candidate at least as good. */
  has({ key, weight }: Candidate): boolean {
    return (this.#byKey.get(key)?.weight ?? -Infinity) >= weight;
  }

  list(): Candidate[] {
    return [...this.#byKey.values()].sort((a, b) => b.weight - a.weight);
  }
}

function candidate(key: string, weight: number, how: Candidate['how']): Candidate {
  return { key, weight, how };
}
