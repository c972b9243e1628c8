/**
 * What a language does to its words that its stemmer (or the lack of one) leaves undone.
 * Data for the query only; `search.md`, design A, puts it into the index later.
 */
export interface Inflection {
  /** Endings that are cut, so that what is left finds every form that begins with it. */
  readonly cut?: readonly string[];
  /** Endings of one kind of word: a word with one of `from` is also looked for with `to`. */
  readonly swaps?: readonly { readonly from: readonly string[]; readonly to: string }[];
  /** Last letters of a stem that change places between the forms of one word, both ways. */
  readonly alternations?: readonly (readonly [string, string])[];
  /** What is written together with the front of a word. */
  readonly prefixes?: readonly string[];
  /** Letters at the end of a word that are often written for each other, both ways. */
  readonly confused?: readonly (readonly [string, string])[];
}

const list = (text: string): readonly string[] => text.split(' ');

/** By language code. A language that is not here has nothing that its stemmer does not do. */
export const inflections: Readonly<Record<string, Inflection>> = {
  // Pagefind has no Latvian stemmer: without this, 8 % of inflected queries are found. Folded.
  lv: {
    cut: list(
      'a as ai u am e es ei em i im is ij o os um us s iem ' +
        'ais aja ajam ajai ajas ajos ajiem ajus ie t ties',
    ),
    // latvietis, latvieša · briedis, brieža
    alternations: [
      ['t', 's'],
      ['d', 'z'],
    ],
  },
  // The Finnish stemmer keeps pakolainen and pakolaisille apart.
  fi: {
    swaps: [
      { from: ['nen'], to: 'sen' },
      {
        from: list(
          'sen set sia sta sten siin sille silla silta sissa sista seen seksi sena sessa sesta selle sella selta',
        ),
        to: 'nen',
      },
    ],
  },
  // The Arabic stemmer takes off ال, and not what stands before it.
  ar: {
    prefixes: list('وال فال بال كال ولل لل ال و ف ب ك ل'),
    confused: [
      ['ه', 'ة'],
      ['ي', 'ى'],
    ],
  },
};
