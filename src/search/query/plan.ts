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
  /** The keys of its parts, where it is written together and not known as a whole. */
  readonly parts?: Parts | undefined;
  /** What it begins with, where it may still be in the making. */
  readonly beginning?: string | undefined;
  /** Whether so many pages hold it that it tells none from another. */
  readonly isCommon: boolean;
  /** Whether all that is known of it is what it may have been meant to be. */
  readonly isGuess: boolean;
}

const shortestBeginning = 2;
const shortestCompound = 9;
/** A word that is known this well is not taken apart. */
const wellKnown = 0.8;

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
  const parts = (best?.weight ?? 0) > wellKnown ? undefined : partsOf(spelled, lexicon);
  return {
    word,
    keys,
    searched: keys.filter(({ key }) => lexicon.isOnPages(key)),
    parts,
    beginning: beginning ? spelled : undefined,
    isCommon: best !== undefined && best.how !== 'slip' && lexicon.isCommon(best.key),
    isGuess: !beginning && !parts && keys.every(({ how }) => how === 'slip'),
  };
}

function partsOf(spelled: string, lexicon: Lexicon): Parts | undefined {
  const { joints } = lexicon.language;
  if (!joints || spelled.length < shortestCompound) return undefined;
  return splitCompound(spelled, joints, (part) => resolve(part, lexicon, { slips: false })[0]?.key);
}
