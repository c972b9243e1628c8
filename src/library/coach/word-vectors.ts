/** How much each word of some words weighs, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/**
 * The words of several documents as vectors: the more often in the document and the rarer in the
 * others, the more a word weighs (tf-idf).
 */
export function vectorsOf<K>(documents: ReadonlyMap<K, readonly string[]>): Map<K, Vector> {
  const spread = new Map<string, number>();
  for (const words of documents.values()) {
    for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const rarity = (word: string) => Math.log((documents.size + 1) / (spread.get(word) ?? 1));
  return new Map([...documents].map(([key, words]) => [key, vectorOf(words, rarity)]));
}

function vectorOf(words: readonly string[], rarity: (word: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = [...counts].map(
    ([word, count]) => [word, (1 + Math.log(count)) * rarity(word)] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** How alike two vectors are, from 0 to 1, and what each shared word adds, the most first. */
export function likeness(a: Vector, b: Vector) {
  const shared: { readonly word: string; readonly adds: number }[] = [];
  for (const [word, weight] of a) {
    const other = b.get(word);
    if (other !== undefined) shared.push({ word, adds: weight * other });
  }
  shared.sort((x, y) => y.adds - x.adds || (x.word < y.word ? -1 : 1));
  return { cosine: shared.reduce((sum, { adds }) => sum + adds, 0), shared };
}
