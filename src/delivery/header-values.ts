import { cacheOtherwise, deliveryRules } from './delivery-rules.ts';
import { patternSource } from './path-pattern.ts';

/** A header by the paths that get it: what a server with maps or matchers is told. */
export interface HeaderValues {
  readonly name: string;
  /** What a path gets that no expression matches; left out where that is nothing. */
  readonly otherwise?: string;
  /** Regular expressions of whole paths; no path matches two of them. */
  readonly values: readonly { readonly paths: string; readonly value: string }[];
}

/** The rules turned round, header by header, under the base of the site. */
export function headerValues(base: string): HeaderValues[] {
  const names = new Set(deliveryRules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => {
    const sources = new Map<string, string[]>();
    let otherwise = name === 'Cache-Control' ? cacheOtherwise : undefined;
    for (const { patterns, headers } of deliveryRules) {
      const value = headers[name];
      if (value === undefined) continue;
      for (const pattern of patterns) {
        if (pattern === '/*') otherwise = value;
        else sources.set(value, [...(sources.get(value) ?? []), patternSource(pattern, base)]);
      }
    }
    const values = [...sources].map(([value, each]) => ({ paths: eitherOf(each), value }));
    return { name, values, ...(otherwise !== undefined && { otherwise }) };
  });
}

function eitherOf(sources: readonly string[]): string {
  const [first = '', ...more] = sources;
  if (more.length === 0) return first;
  return `^(?:${sources.map((source) => source.slice(1, -1)).join('|')})$`;
}
