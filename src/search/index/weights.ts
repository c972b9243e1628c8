/**
 * How much a word counts by where it stands, from 0 to 10. Pagefind squares the scale: a word of
 * weight 2 counts about four times as much as one of weight 1. Found by trying on the tuning sets.
 */
const byElement: Readonly<Record<string, number>> = { h1: 8, h2: 3, h3: 3, h4: 2, h5: 2, h6: 2 };

/** The parts of our pages that say in short what a page is about, by class. */
const byClass: Readonly<Record<string, number>> = { 'entry-name': 8, sixty: 2.5, definition: 2.5 };

/** What the site knows of a page beside its text: names in other languages, themes, places. */
export const labelWeight = 3;
export const nameWeight = 7;
export const typedWeight = 7;

/** The most that Pagefind knows. */
const mostWeight = 10;

/** A weight times the weight of its page. */
export function scaled(weight: number, page: number): number {
  return Math.min(mostWeight, Math.round(weight * page * 100) / 100);
}

/** The weight of the words of an element. */
export function weightOf(
  element: string,
  attributes: Readonly<Record<string, string>>,
  inherited: number,
): number {
  const own = Number(attributes['data-pagefind-weight'] ?? Number.NaN);
  if (!Number.isNaN(own)) return own;
  const classes = (attributes['class'] ?? '').split(/\s+/);
  const named = classes.flatMap((name) => byClass[name] ?? []);
  return Math.max(inherited, byElement[element] ?? 0, ...named);
}
