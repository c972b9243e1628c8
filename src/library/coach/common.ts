/** A word is everyday in a library when more than this part of its texts use it, ... */
const share = 0.15;
/** ... and no fewer than so many: in a small library everything would be common. */
const least = 20;

/** What so many texts use that nobody needs to have it explained in each of them. */
export function commonIn(texts: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of texts.flatMap((text) => [...text])) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const enough = Math.max(least, share * texts.length);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([item]) => item));
}
