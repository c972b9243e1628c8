import { inEach } from './in-each.ts';
import type { Url } from './data-file.ts';

/** The address of a page in each language, by its path without a language: `guidance/housing/`. */
export function pageAddresses(url: Url, path: string) {
  return inEach((code) => url(`${code}/${path}`));
}
