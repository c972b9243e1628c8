/** Letters of the Latin script that no accent can be taken off. */
const letters: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ŋ: 'n' },
};

/**
 * An id made of some words that is not taken yet. Words of another script than the Latin leave
 * nothing to make one of; then the other words do.
 */
export function newId(words: string, otherwise: string, taken: ReadonlySet<string>): string {
  const base = slugged(words) || slugged(otherwise) || 'unnamed';
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The first six words, in up to fifty small Latin letters, digits and hyphens. */
function slugged(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => /^[a-z0-9]+$/.test(part));
  const id = parts.slice(0, 6).join('-').slice(0, 50).replace(/-+$/, '');
  return /[a-z]/.test(id) ? id : '';
}
