/** The classes of the one scale of the map: the least number of practices of each. */
export const classes = [1, 3, 6, 9] as const;

/** The class of a number of practices, from 0 for none to 4. */
export function classOf(count: number): number {
  return classes.filter((least) => count >= least).length;
}
