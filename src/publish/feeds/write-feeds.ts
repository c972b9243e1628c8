import { siteIn } from '../../components/site.ts';
import { languages } from '../../i18n/languages.ts';
import type { Publication } from '../publication.ts';
import { atomEntry, atomFeed, type Address } from './atom.ts';
import { changesOf } from './feed-changes.ts';
import { feedPath, feedsOf } from './feed-list.ts';

/** Writes the feeds of every language. A change is put into words once a language, for all feeds. */
export function writeFeeds({ library, url, write }: Publication): void {
  const feeds = [...feedsOf(library).values()].map((feed) => ({
    feed,
    changes: changesOf(library, feed),
  }));
  for (const { code } of languages) {
    const site = siteIn(code);
    const address: Address = (path, language = code) => url(`${language}${path}`);
    const written = new Map<string, string>();
    for (const { feed, changes } of feeds) {
      const entries = changes.map((change) => {
        const key = `${change.key}#${change.number}`;
        const entry = written.get(key) ?? atomEntry(site, change, address);
        written.set(key, entry);
        return entry;
      });
      const day = changes[0]?.date ?? firstDay;
      write(`${code}${feedPath(feed)}`, atomFeed(site, feed, address, day, entries));
    }
  }
}

/** The day of a feed in which nothing stands yet. */
const firstDay = '1970-01-01';
