import { siteIn } from '../../components/site.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import type { Library } from '../../library/library.ts';
import { contentDay } from '../data/content-day.ts';
import { atomFeed } from '../feeds/atom.ts';

/** The lists that have feeds, by their folder. */
const kinds: Readonly<Record<string, 'theme' | 'place'>> = { themes: 'theme', places: 'place' };

/**
 * The feed of a theme or country that has no entry any more: the same feed, with nothing in it.
 * @returns undefined where the library does not know the theme or country by name
 */
export function emptyFeed(
  library: Library,
  { section, value }: { readonly section: string; readonly value: string },
  code: LanguageCode,
  url: (path: string) => string,
): string | undefined {
  const kind = kinds[section];
  const isKnown =
    kind === 'theme'
      ? library.vocabularies.get('theme')?.some(({ id }) => id === value)
      : library.places.has(value);
  if (kind === undefined || !isKnown) return undefined;
  const feed = { kind, value, page: `/${section}/${value}/`, entries: [] };
  const address = (path: string, language = code) => url(`${language}${path}`);
  return atomFeed(siteIn(code), feed, address, contentDay(library), []);
}
