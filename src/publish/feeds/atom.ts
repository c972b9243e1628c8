import { plainWords } from '../../components/figure.ts';
import { siteIn, type Site } from '../../components/site.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { textIn } from '../../library/entry.ts';
import { licence, publisherName } from '../../metadata/wording.ts';
import { directed, isolated } from '../xml/direction.ts';
import { element } from '../xml/xml.ts';
import type { FeedChange } from './feed-changes.ts';
import { feedLabel, feedPath, feedTitle, type Feed } from './feed-list.ts';

/** The absolute address of a page by its path without a language; in the feed's, if none is told. */
export type Address = (path: string, language?: LanguageCode) => string;

/** A feed (Atom, RFC 4287) around its entries. @param day the day of its youngest change */
export function atomFeed(
  site: Site,
  feed: Feed,
  address: Address,
  day: string,
  entries: readonly string[],
): string {
  const { tag, direction } = site.language;
  const self = address(feedPath(feed));
  const subtitle = site.t('feeds.subtitle', { name: feedLabel(site, feed) });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">`,
    element('id', {}, self),
    element('title', {}, directed(feedTitle(site, feed), direction)),
    element('subtitle', {}, directed(subtitle, direction)),
    element('updated', {}, moment(day)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: tag,
      href: address(feed.page),
    }),
    element('link', { rel: 'license', href: licence }),
    `<author>${element('name', {}, publisherName)}${element('uri', {}, address('/'))}</author>`,
    element('rights', {}, `CC BY 4.0: ${licence}`),
    ...entries,
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A change as an entry of a feed, in the language of the site. */
export function atomEntry(site: Site, change: FeedChange, address: Address): string {
  const { t, code } = site;
  const { tag, direction } = site.language;
  const { entry, key } = change;
  const page = address(`/${key}/`);
  const told = entry
    ? entryWords(site, entry)
    : {
        title: `${t('gone.title')}: ${isolated(key)}`,
        summary: t('gone.withdrawn', { date: formatDate(change.date, code) }),
        language: code,
      };
  const own = languageOf(told.language);
  const kind = t(`change.${change.class}`);
  const summary = t('feeds.changed', {
    kind,
    summary: own.tag === tag ? told.summary : isolated(told.summary),
  });
  const lines = [
    element('id', {}, `${page}#${change.number === 0 ? 'withdrawn' : `change-${change.number}`}`),
    element(
      'title',
      { 'xml:lang': own.tag === tag ? undefined : own.tag },
      directed(told.title, own.direction),
    ),
    ...(entry ? [element('published', {}, moment(entry.record.published))] : []),
    element('updated', {}, moment(change.date)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: tag, href: page }),
    element('category', {
      term: change.class,
      // The same in every language, so that a program can compare.
      scheme: `${address('/feeds/', 'en')}#kinds`,
      label: kind,
    }),
    ...(entry?.record.themes ?? []).map((theme) =>
      element('category', {
        term: theme,
        scheme: address('/themes/', 'en'),
        label: site.label('theme', theme),
      }),
    ),
    element('summary', {}, directed(summary, direction)),
  ];
  return `<entry>\n${lines.join('\n')}\n</entry>`;
}

function entryWords(site: Site, entry: NonNullable<FeedChange['entry']>) {
  const { words, language } = textIn(entry, site.code);
  const own = language === site.code ? site : siteIn(language);
  return { title: words.title, summary: plainWords(own, entry, words.summary), language };
}

/** The beginning of a day, or of the month or year where no more is known. */
function moment(date: string): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
}
