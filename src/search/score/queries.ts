import { arabicSpelling } from './arabic-spelling.ts';
import { cyrillic } from './cyrillic.ts';
import { lettersOf } from './letters.ts';
import type { PlacedNeed } from './query-set.ts';
import { randomFrom } from './random.ts';
import { slip } from './slip.ts';
import { strip } from './strip.ts';
import { variants, type Variant } from './variant.ts';

/** One query to score. */
export interface Query {
  readonly language: string;
  readonly variant: Variant;
  readonly text: string;
  /** Pages that answer it, by their address below the language. */
  readonly want: readonly string[];
  /** The line of its need in the set. */
  readonly line: number;
}

/** The queries of a need: those written by hand, and their variants, in the order of the report. */
export function queriesOf(need: PlacedNeed, language: string): Query[] {
  const { want, line, exact, inflected } = need;
  const made: Partial<Record<Variant, string | undefined>> = {
    exact,
    inflected,
    synonym: need.synonym,
    crosslang: need.crosslang,
    part: need.part,
    clitic: need.clitic,
    none: need.none,
    stripped: stripped(exact, language),
    'infl+strip': stripped(inflected, language),
    typo: slipped(exact, language, 'typo'),
    'infl+typo': slipped(inflected, language, 'infl+typo'),
    ...(language === 'sr' && {
      cyrillic: changed(exact, cyrillic),
      'infl+cyr': changed(inflected, cyrillic),
    }),
    ...(language === 'ar' && {
      spelling: changed(exact, (text) => arabicSpelling(text, seeded(language, 'spelling', text))),
    }),
  };
  return variants.flatMap((variant) => {
    const text = made[variant];
    return text === undefined ? [] : [{ language, variant, text, want, line }];
  });
}

/** Arabic has its own spellings: without its marks a hamza would go, which `spelling` tries. */
function stripped(text: string | undefined, language: string): string | undefined {
  return language === 'ar' ? undefined : changed(text, strip);
}

function slipped(text: string | undefined, language: string, variant: Variant) {
  return changed(text, (source) =>
    slip(source, lettersOf(language), seeded(language, variant, source)),
  );
}

/** What a text becomes; undefined where there is none, or it stays as it is. */
function changed(text: string | undefined, change: (text: string) => string | undefined) {
  const result = text === undefined ? undefined : change(text);
  return result === text?.normalize('NFC') ? undefined : result;
}

const seeded = (...parts: readonly string[]) => randomFrom(parts.join(' '));
