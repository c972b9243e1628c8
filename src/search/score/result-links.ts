/** A page that a link of a result leads to. */
export interface Found {
  readonly language: string;
  /** Its address below the language, such as `guidance/housing`. */
  readonly key: string;
}

/**
 * The pages that links lead to, each once and in the order of its first link: a result also links
 * to sections of its page.
 * @param base the path that the site stands at, with a slash at either end
 */
export function pagesOf(links: readonly string[], base: string): Found[] {
  const pages = new Map<string, Found>();
  for (const link of links) {
    const { pathname } = new URL(link, 'http://localhost');
    if (!pathname.startsWith(base)) continue;
    const [language = '', ...rest] = decodeURIComponent(pathname.slice(base.length))
      .replace(/(^|\/)index\.html$/, '')
      .split('/')
      .filter((part) => part !== '');
    const key = rest.join('/');
    if (key !== '') pages.set(`${language}/${key}`, { language, key });
  }
  return [...pages.values()];
}

/** At which place, from 1, one of the wanted pages stands; 0 where none does. */
export function rankOf(keys: readonly string[], want: readonly string[]): number {
  return keys.findIndex((key) => want.includes(key)) + 1;
}
