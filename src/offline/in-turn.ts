/**
 * Does something with each of many, some at a time. Where one fails, no more are begun, but those that
 * are under way come to their end.
 */
export async function inTurn<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const one = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, one);
  for (const end of await Promise.allSettled(workers))
    if (end.status === 'rejected') throw end.reason;
}
