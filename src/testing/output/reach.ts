import { targetOf, type BuiltSite } from './built-site.ts';
import { kindOf } from './page-kind.ts';
import type { Problem } from './problem.ts';

/** How many links away from the home page of its language everything may lie. */
export const furthest = 3;

const destinations = new Set([
  ...['guidance', 'handbooks', 'frameworks', 'case-studies', 'chapter'],
  ...['question', 'start page', 'term', 'about'],
]);

/**
 * Every entry, chapter, question, start page and term is reached from the home page of its language
 * by few links, without scripts. Pages that only say what became of an address are left out.
 */
export function checkReach(site: BuiltSite): Problem[] {
  const homes = [...site.pages.keys()].filter((path) => kindOf(path) === 'home');
  return homes.flatMap((home) => {
    const language = home.split('/')[0] ?? '';
    const steps = stepsFrom(site, home, language);
    return [...site.pages.values()]
      .filter(({ path, isHidden }) => path.startsWith(`${language}/`) && !isHidden)
      .filter(({ path }) => destinations.has(kindOf(path)))
      .flatMap(({ path }): Problem[] => {
        const count = steps.get(path) ?? Infinity;
        if (count <= furthest) return [];
        const what =
          count === Infinity
            ? 'no link from the home page leads here'
            : `${count} links from the home page, at most ${furthest}`;
        return [{ path, rule: 'reach', what }];
      });
  });
}

/** The least number of links from a page to every other page of its language. */
function stepsFrom(site: BuiltSite, home: string, language: string): ReadonlyMap<string, number> {
  const steps = new Map([[home, 0]]);
  const queue = [home];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const next = (steps.get(path) ?? 0) + 1;
    for (const link of site.pages.get(path)?.links ?? []) {
      const target = targetOf(site.address, path, link);
      if (target.kind !== 'file' || !target.path.startsWith(`${language}/`)) continue;
      if (steps.has(target.path) || !site.pages.has(target.path)) continue;
      steps.set(target.path, next);
      queue.push(target.path);
    }
  }
  return steps;
}
