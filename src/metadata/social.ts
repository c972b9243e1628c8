import { cardPath, cardSize, cardWords } from '../publish/cards/card-path.ts';
import type { Wording } from './wording.ts';

/** What a page shows of itself where somebody shares its address (Open Graph), in order. */
export function openGraph({ site, page, address }: Wording): (readonly [string, string])[] {
  const { path, title, description } = page;
  const isArticle = site.library.byKey.has(path.slice(1, -1));
  return [
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:title', title],
    ...(description ? [['og:description', description] as const] : []),
    ['og:locale', openGraphLocale(site.language.locale)],
    ['og:image', address(cardPath(site, path))],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', cardWords(site, path)],
  ];
}

/** A locale as Open Graph writes it, `lv_LV`; its territory is the likeliest where none is told. */
export function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
