import { fold, words } from '../../search/analysis/fold.ts';

/** A word as it is written, and what is compared of it. */
export interface KeyWord {
  readonly word: string;
  readonly stem: string;
}

/** The fields that say what an entry is about, whatever its kind. */
const fields = ['title', 'summary', 'what', 'answer'] as const;

/** The beginning of a word is the same in most of its forms, in every language of the site. */
const stemLength = 6;

/** The words of three letters and more by which an entry is told from others. */
export function keyWords(frontMatter: Readonly<Record<string, unknown>>): KeyWord[] {
  const text = fields.map((field) => String(frontMatter[field] ?? '')).join(' ');
  return words(text.replace(/\{[a-z0-9-]+\}/g, ' '))
    .map((word) => ({ word: word.toLowerCase(), stem: fold(word).slice(0, stemLength) }))
    .filter(({ stem }) => stem.length >= 3);
}
