import type { Morphology } from './morphology.ts';

/** One way in which a word may be taken apart. */
export interface Reading {
  /** The stem, in the one spelling that the forms of its word share. */
  readonly stem: string;
  readonly prefix: string;
  readonly ending: string;
}

const shortestStem = 3;
/** A stem is at least this share of its word; long endings on short stems join strangers. */
const leastShare = 0.36;
const shortestAfterPrefix = 3;
/** Letters that are left after an article is taken off. */
const shortestAfterArticle = 3;

/** All ways to take a spelled word apart into prefix, stem and ending; at least one. */
export function readings(word: string, language: Morphology): Reading[] {
  const found: Reading[] = [];
  const bare = withoutArticle(word, language);
  const starts = bare === word ? [word] : [bare];
  for (const start of starts) {
    for (const prefix of ['', ...language.prefixes]) {
      if (prefix && !hasPrefix(start, prefix)) continue;
      found.push(...cut(start.slice(prefix.length), prefix, language));
    }
  }
  return found.length > 0 ? found : [{ stem: language.normalize(word), prefix: '', ending: '' }];
}

/** A word without its article, where enough of it is left. */
export function withoutArticle(word: string, { articles }: Morphology): string {
  const article = articles.find(
    (one) => word.startsWith(one) && word.length - one.length >= shortestAfterArticle,
  );
  return article ? word.slice(article.length) : word;
}

function hasPrefix(word: string, prefix: string): boolean {
  return word.startsWith(prefix) && word.length - prefix.length >= shortestAfterPrefix;
}

function cut(word: string, prefix: string, language: Morphology): Reading[] {
  const found: Reading[] = [];
  const least = Math.max(shortestStem, Math.ceil(word.length * leastShare));
  for (let at = Math.max(least, word.length - language.longestEnding); at <= word.length; at++) {
    const ending = word.slice(at);
    if (!language.endings.has(ending)) continue;
    found.push({ stem: language.normalize(word.slice(0, at)), prefix, ending });
  }
  return found;
}
