import type { Anchor, Fragment } from '../files/fragment.ts';
import type { Locations } from './excerpt.ts';

/** A section of a page that holds a match. */
export interface SectionLink {
  readonly url: string;
  readonly title: string;
}

const most = 3;
const heading = /^h[2-6]$/;

/** The sections that hold most of the query, best first, with addresses that lead to them. */
export function findSections(fragment: Fragment, locations: Locations): SectionLink[] {
  const headings = fragment.anchors
    .filter(({ element, text }) => heading.test(element) && text?.trim())
    .sort((a, b) => a.location - b.location);
  const words = fragment.content.split(' ').length;
  const matches = new Map<Anchor, Set<number>[]>();
  locations.forEach((list, query) => {
    for (const location of list) {
      if (location >= words) continue;
      const section = headings.findLast((anchor) => anchor.location <= location);
      if (!section) continue;
      const places = matches.get(section) ?? [];
      (places[query] ??= new Set()).add(location);
      matches.set(section, places);
    }
  });
  return [...matches]
    .map(([section, words]) => ({ section, ...weigh(words) }))
    .sort((a, b) => b.different - a.different || b.all - a.all)
    .slice(0, most)
    .map(({ section }) => ({
      url: `${fragment.url}#${encodeURIComponent(section.id)}`,
      title: section.text?.trim() ?? '',
    }));
}

function weigh(words: readonly (ReadonlySet<number> | undefined)[]) {
  const held = words.filter((locations) => locations !== undefined);
  return {
    different: held.length,
    all: held.reduce((sum, locations) => sum + locations.size, 0),
  };
}
