/** How a need is put into words, in the order of the report. */
export const variants = [
  'exact',
  'inflected',
  'synonym',
  'crosslang',
  'part',
  'clitic',
  'stripped',
  'infl+strip',
  'typo',
  'infl+typo',
  'cyrillic',
  'infl+cyr',
  'spelling',
  'none',
] as const;

export type Variant = (typeof variants)[number];

/** Whether a word is the name of a variant. */
export function isVariant(word: string): word is Variant {
  return (variants as readonly string[]).includes(word);
}
