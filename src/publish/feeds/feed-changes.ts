import { goneEntries } from '../../components/gone.ts';
import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Change } from '../../versions/changes-since.ts';
import type { Feed } from './feed-list.ts';

/** A change that a feed tells of. */
export interface FeedChange {
  /** `collection/id`. */
  readonly key: string;
  /** Its number among the changes of its entry, from 1; it never changes. */
  readonly number: number;
  /** The day (ISO 8601), or the month or year where no more is known. */
  readonly date: string;
  readonly class: Change['class'];
  /** Undefined where the library has the entry no more. */
  readonly entry: Entry | undefined;
}

/** How many changes a feed holds at most. */
export const feedLength = 50;

/** The changes that a feed tells of, the youngest first. */
export function changesOf(library: Library, feed: Feed): FeedChange[] {
  const changes = feed.entries.flatMap((entry) =>
    entry.record.changes.map((change, index): FeedChange => ({
      ...change,
      key: entry.key,
      number: index + 1,
      entry,
    })),
  );
  return [...changes, ...withdrawnUnder(library, feed)].sort(youngestFirst).slice(0, feedLength);
}

/** What was withdrawn has no record: its themes and countries are known no more. */
function withdrawnUnder(library: Library, { kind, value }: Feed): FeedChange[] {
  if (kind === 'theme' || kind === 'place') return [];
  return goneEntries(library)
    .filter(({ section }) => kind === 'all' || section === value)
    .flatMap(({ section, id, withdrawn }) =>
      withdrawn === undefined
        ? []
        : {
            key: `${section}/${id}`,
            number: 0,
            date: withdrawn,
            class: 'withdrawn',
            entry: undefined,
          },
    );
}

function youngestFirst(a: FeedChange, b: FeedChange): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return b.number - a.number;
}
