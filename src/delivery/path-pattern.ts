/**
 * A pattern of paths from the root of the site, in the form that hosts agree on: `:name` stands for
 * one part of a path, and `*`, once in a pattern, for anything.
 */
export type PathPattern = `/${string}`;

/** The pattern as a regular expression of a whole path, under the base of the site. */
export function patternSource(pattern: PathPattern, base = '/'): string {
  const whole = underBase(pattern, base);
  const parts = whole.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return `^${parts.join('')}$`;
}

/** Whether a path from the root of the site is one of a pattern. */
export function isOf(pattern: PathPattern, path: string): boolean {
  return new RegExp(patternSource(pattern)).test(path);
}

/** A path from the root of the site, under its base. */
export function underBase(path: PathPattern, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
