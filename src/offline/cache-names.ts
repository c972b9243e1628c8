/** The names of the caches of a site. Another site may live on the same origin, below another path. */
export interface CacheNames {
  /** What the names of all of them begin with. */
  readonly prefix: string;
  /** A language that is kept whole. */
  readonly kept: (code: string) => string;
  /** What has arrived of a language, or of a newer version of it, and is not whole yet. */
  readonly arriving: (code: string) => string;
  /** The pages that make the rest usable, in a language. */
  readonly own: (code: string) => string;
  /** Pages that were opened. */
  readonly pages: string;
  /** What pages that were opened have loaded. */
  readonly files: string;
  /** What the worker remembers for itself. */
  readonly notes: string;
}

/** The names of the caches of the site below a path, such as `/` or `/repo/`. */
export function cacheNames(base: string): CacheNames {
  const prefix = `silta:${base}:`;
  return {
    prefix,
    kept: (code) => `${prefix}kept:${code}`,
    arriving: (code) => `${prefix}arriving:${code}`,
    own: (code) => `${prefix}own:${code}`,
    pages: `${prefix}pages`,
    files: `${prefix}files`,
    notes: `${prefix}notes`,
  };
}
