/** Does something with every item, with so many at the same time, and keeps the order of the items. */
export async function atOnce<Item, Done>(
  most: number,
  items: readonly Item[],
  act: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) done[index] = await act(item);
  };
  await Promise.all(Array.from({ length: most }, work));
  return done;
}
