import type { LanguageCode } from '../i18n/languages.ts';
import type { Entry } from '../library/entry.ts';
import { onceFor } from '../library/once.ts';
import { digest } from './digest.ts';
import { recordHash } from './record-hash.ts';
import { wordsHash } from './words-hash.ts';

/** The state of an entry in a language, as it is now. */
export interface State {
  readonly language: LanguageCode;
  /** The code that a printout carries. */
  readonly version: string;
  /** A hash of the facts, and one of the words: which of them changed tells the kind of change. */
  readonly record: string;
  readonly words: string;
}

/**
 * The version of an entry in a language: nine letters and digits that a printout carries and by
 * which a reader learns whether it is still good. It changes with the facts and with the words that
 * the page in that language shows, and with nothing else.
 */
export function versionOf(entry: Entry, language: LanguageCode): string {
  const versions = known.get(entry) ?? new Map<LanguageCode, string>();
  known.set(entry, versions);
  const version = versions.get(language) ?? stateOf(entry, language).version;
  versions.set(language, version);
  return version;
}

/** An entry does not change once it is read, and its version stands in many of its files. */
const known = new WeakMap<Entry, Map<LanguageCode, string>>();

/** The version of an entry in a language with what it was made from. */
export function stateOf(entry: Entry, language: LanguageCode): State {
  const { record, known } = statesOf(entry);
  const before = known.get(language);
  if (before) return before;
  const hashes = { record, words: wordsHash(entry, language) };
  const state = { language, version: codeOf(entry.key, { language, ...hashes }), ...hashes };
  known.set(language, state);
  return state;
}

const statesOf = onceFor((entry: Entry) => ({
  record: recordHash(entry),
  known: new Map<LanguageCode, State>(),
}));

/**
 * The code of a version by what it was made from. Those on paper out there were made by this very
 * rule, so that a line of the record which was altered is known by its own code.
 */
export function codeOf(key: string, state: Omit<State, 'version'>): string {
  return digest([key, state.language, state.record, state.words].join(' '), 9);
}
