import type { Site } from '../../components/site.ts';
import { titleIn, type Entry } from '../../library/entry.ts';

/** The size of a card in pixels: the least that is shown across the whole width of a post. */
export const cardSize = { width: 600, height: 315 } as const;

/** The card of a page, without its language: an entry that has its body here has one of its own. */
export function cardPath(site: Site, path: string): string {
  return entryWithCard(site, path) ? `${path}card.png` : '/card.png';
}

/** What can be read on the card of a page. */
export function cardWords(site: Site, path: string): string {
  const entry = entryWithCard(site, path);
  if (!entry) return `${site.t('site.name')}: ${site.t('home.title')}`;
  return `${site.t(`type.${entry.collection}`)}: ${titleIn(entry, site.code).title}`;
}

function entryWithCard({ library, code }: Site, path: string): Entry | undefined {
  const entry = library.byKey.get(path.slice(1, -1));
  return entry?.bodyLanguages.includes(code) ? entry : undefined;
}
