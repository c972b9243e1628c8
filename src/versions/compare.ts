import type { Entry } from '../library/entry.ts';
import type { RecordedVersion } from '../schemas/version.ts';
import { changesAfter, type Change } from './changes-since.ts';
import { stateOf } from './version-of.ts';

/** How a published version stands to what is there now. */
export interface Comparison {
  readonly state: 'unchanged' | 'wording' | 'substance';
  /** What the entry's own record says of the changes since, the oldest first. */
  readonly since: readonly Change[];
}

/** Changes that a reader would act upon, whatever became of the figures and codes of the record. */
const substantial: ReadonlySet<Change['class']> = new Set(['substance', 'law', 'withdrawn']);

/**
 * Holds a published version against an entry as it is now: the same one, or another under which it
 * goes on. Substance are the facts of the record, and whatever the record itself calls that, or law.
 */
export function compare(recorded: RecordedVersion, entry: Entry): Comparison {
  const now = stateOf(entry, recorded.language);
  const isSameRecord = now.record === recorded.record;
  if (isSameRecord && now.words === recorded.words) return { state: 'unchanged', since: [] };
  const since = changesAfter(entry, recorded.changes);
  const isSubstance = !isSameRecord || since.some((change) => substantial.has(change.class));
  return { state: isSubstance ? 'substance' : 'wording', since };
}
