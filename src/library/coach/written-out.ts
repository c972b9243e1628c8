/**
 * Whether a page writes a short form out: `name in full (ABC)`, `ABC (name in full)`, or a run of
 * words that begin with its letters, such as `ABC, the Association of Big Cats`.
 */
export function isWrittenOut(acronym: string, page: string): boolean {
  return inBrackets(acronym, page) || beforeBrackets(acronym, page) || byInitials(acronym, page);
}

const quote = '["“”„«»\'’*_]*';
const edge = '(?![\\p{L}\\p{N}])';

/** `(ABC)`, `(ABC, in Latvian …)`, `(lyhenne ABC)`, after at least one word. */
function inBrackets(acronym: string, page: string): boolean {
  const start = `\\p{L}${quote},?\\s+\\(${quote}`;
  const alone = `${start}${acronym}${edge}${quote}[),;:/]`;
  const last = `${start}[^()\\n]{1,60}[\\s,]${quote}${acronym}${quote}\\)`;
  return new RegExp(`${alone}|${last}`, 'u').test(page);
}

/** `ABC (two words or more)`. */
function beforeBrackets(acronym: string, page: string): boolean {
  const brackets = new RegExp(`(?<!\\p{L})${acronym}${quote}\\s+\\(([^()\\n]+)\\)`, 'gu');
  return [...page.matchAll(brackets)].some(({ 1: inside = '' }) => /\p{L}\s+\p{L}/u.test(inside));
}

/** Words that short forms usually leave out, in English. */
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Three letters or more: two begin any pair of words. */
function byInitials(acronym: string, page: string): boolean {
  const letters = plain(acronym);
  if (letters.length < 3) return false;
  return page.split('\n').some((line) => {
    const words = plain(line).match(/[\p{L}\p{N}]+/gu) ?? [];
    const all = words.map((word) => word[0]).join('');
    const large = words
      .filter((word) => !small.has(word))
      .map((word) => word[0])
      .join('');
    return all.includes(letters) || large.includes(letters);
  });
}

function plain(words: string): string {
  return words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
