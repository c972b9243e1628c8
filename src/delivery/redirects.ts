import { goneEntries } from '../components/gone.ts';
import { languageCodes } from '../i18n/languages.ts';
import type { Library } from '../library/library.ts';
import type { PathPattern } from './path-pattern.ts';

/** Where a path leads on to, both from the root of the site. */
export interface Redirect {
  readonly from: PathPattern;
  readonly to: PathPattern;
  /** 301: it has moved for good. 302: it is told elsewhere, and may have a page of its own again. */
  readonly status: 301 | 302;
}

/**
 * Every address that leads on, in every language. Each has a page as well, which leads on by itself
 * where the host cannot; an entry that was withdrawn has only that.
 */
export function redirectsOf(library: Library): Redirect[] {
  return goneEntries(library).flatMap(({ section, id, movedTo, sameAs }): Redirect[] => {
    const target = movedTo ?? sameAs;
    if (target === undefined) return [];
    return languageCodes.map((code) => ({
      from: `/${code}/${section}/${id}/`,
      to: `/${code}/${target}/`,
      status: movedTo === undefined ? 302 : 301,
    }));
  });
}
