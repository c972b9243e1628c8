import type { Site } from '../components/site.ts';
import type { PageWords } from './page-words.ts';

/**
 * The strings of the interface that a script of a page shows, as JSON that may stand in the page.
 * @throws RangeError for a key that does not exist
 */
export function pageWords(site: Site, keys: readonly string[]): string {
  const all = site.library.interfaces.get(site.code) ?? {};
  const strings = keys.map((key) => {
    const form = all[key];
    if (form === undefined) throw new RangeError(`the interface has no string "${key}"`);
    return [key, form];
  });
  const words: PageWords = {
    locale: site.language.locale,
    home: site.href('/'),
    strings: Object.fromEntries(strings) as PageWords['strings'],
  };
  return JSON.stringify(words).replaceAll('<', '\\u003c');
}
