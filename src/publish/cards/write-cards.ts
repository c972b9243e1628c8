import { siteIn, type Site } from '../../components/site.ts';
import { languages } from '../../i18n/languages.ts';
import { titleIn, type Entry } from '../../library/entry.ts';
import { placesOf } from '../../library/facets.ts';
import type { Publication } from '../publication.ts';
import { CardCache } from './card-cache.ts';
import { cardPath } from './card-path.ts';
import { drawCards, type Card } from './card.ts';

/** How many cards are drawn at once; more would only take more memory. */
const batch = 64;

/**
 * Writes the pictures that stand beside a link where somebody shares it: one for each entry in every
 * language that has its body, and one a language for all other pages. What was drawn before is taken
 * from the cache.
 */
export function writeCards({ write }: Publication, cache = new CardCache()): void {
  const wanted = languages.flatMap(({ code }) => {
    const site = siteIn(code);
    const own = site.library.entries
      .filter(({ bodyLanguages }) => bodyLanguages.includes(code))
      .map((entry) => ({
        path: code + cardPath(site, `/${entry.key}/`),
        card: entryCard(site, entry),
      }));
    return [{ path: code + cardPath(site, '/'), card: siteCard(site) }, ...own];
  });
  const missing = wanted.filter(({ path, card }) => {
    const kept = cache.find(card);
    if (kept) write(path, kept);
    return !kept;
  });
  for (let start = 0; start < missing.length; start += batch) {
    const part = missing.slice(start, start + batch);
    const drawn = drawCards(part.map(({ card }) => card));
    for (const [index, { path, card }] of part.entries()) {
      const png = drawn[index];
      if (!png) throw new Error(`the card ${path} was not drawn`);
      cache.keep(card, png);
      write(path, png);
    }
  }
}

function entryCard(site: Site, entry: Entry): Card {
  const [theme = ''] = entry.record.themes;
  const [place = ''] = placesOf(entry);
  return {
    ...frame(site),
    kind: `${site.t(`type.${entry.collection}`)} · ${site.label('theme', theme)}`,
    title: titleIn(entry, site.code).title,
    place: site.place(place),
  };
}

function siteCard(site: Site): Card {
  return { ...frame(site), kind: '', title: site.t('home.title'), place: '' };
}

function frame({ t, language }: Site) {
  return { direction: language.direction, site: t('site.name'), language: language.name };
}
