import { splitCompound, type Parts } from '../analysis/compound.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { resolve, type Candidate } from '../analysis/resolve.ts';

/** What is looked for to find a word of the query. */
export interface WordPlan {
  /** The word as the reader typed it. */
  readonly word: string;
  /** The keys that it may mean, best first; some may only name a concept. */
  readonly keys: readonly Candidate[];
  /** Those of them that pages hold. */
  readonly searched: readonly Candidate[];
  /** The keys of its parts, where it is written together. */
  readonly parts?: Parts | undefined;
  /** Whether it is known as a whole, or nearly so: then a page must hold both parts. */
  readonly isKnown: boolean;
  /** What it begins with, where it may still be in the making. */
  readonly beginning?: string | undefined;
  /** Whether so many pages hold it that it tells none from another. */
  readonly isCommon: boolean;
  /** Whether all that is known of it is what it may have been meant to be. */
  readonly isGuess: boolean;
}

const shortestBeginning = 2;
const shortestCompound = 9;
/** A short part with a slip in it may be anything. */
const shortestSlippedPart = 4;
const leastPartWeight = 0.4;
/** A word that is known this well is known as a whole. */
const known = 0.5;

export interface PlanOptions {
  /** Whether it is the last word of a query, and so perhaps not yet whole. */
  readonly isLast: boolean;
  /** Whether slips of the keyboard are looked past. */
  readonly slips: boolean;
}

/** Plans how to look for a word. */
export function planWord(word: string, lexicon: Lexicon, { isLast, slips }: PlanOptions): WordPlan {
  const spelled = lexicon.language.spell(word);
  const keys = resolve(word, lexicon, { slips });
  const best = keys[0];
  const isWhole = best?.how === 'word';
  const mayGrow = isLast && !isWhole && spelled.length >= shortestBeginning;
  const beginning = mayGrow && lexicon.beginningWith(spelled).some((key) => key !== best?.key);
  const isKnown = best !== undefined && best.weight > known && lexicon.isOnPages(best.key);
  const parts = partsOf(spelled, lexicon, keys.length === 0);
  return {
    word,
    keys,
    searched: keys.filter(({ key }) => lexicon.isOnPages(key)),
    parts,
    isKnown,
    beginning: beginning ? spelled : undefined,
    isCommon: best !== undefined && best.how !== 'slip' && lexicon.isCommon(best.key),
    isGuess: !beginning && !parts && keys.every(({ how }) => how === 'slip'),
  };
}

/**
 * The parts of a word that is written together. Where the word is not known at all, one of its parts
 * may have a slip in it.
 */
function partsOf(spelled: string, lexicon: Lexicon, isUnknown: boolean): Parts | undefined {
  const { joints } = lexicon.language;
  if (!joints || spelled.length < shortestCompound) return undefined;
  const exactly = (part: string) => bestKey(part, lexicon, false);
  const whole = splitCompound(spelled, joints, exactly);
  if (whole || !isUnknown) return whole;
  const meant = (part: string) => bestKey(part, lexicon, true);
  return (
    splitCompound(spelled, joints, exactly, shortestSlippedPart, meant) ??
    splitCompound(spelled, joints, meant, shortestSlippedPart, exactly)
  );
}

function bestKey(part: string, lexicon: Lexicon, slips: boolean): string | undefined {
  const best = resolve(part, lexicon, { slips })[0];
  return best && best.weight >= leastPartWeight && lexicon.isOnPages(best.key)
    ? best.key
    : undefined;
}
