import type { Entry } from '../library/entry.ts';
import { canonicalWords, digest } from './digest.ts';

/**
 * What is kept of a record beside its facts: when it was looked at and by whom, and where in the
 * library it is found. None of it makes a printout wrong.
 */
const bookkeeping = new Set([
  ...['published', 'review', 'changes', 'formerIds', 'proposedBy', 'safeguarding'],
  ...['themes', 'terms', 'related', 'cases'],
]);

/** The days of checks within a record: of a figure's source, of a law, of whom to ask. */
const checks: Readonly<Record<string, string>> = {
  claims: 'checked',
  laws: 'checked',
  contact: 'verified',
};

/** The lists whose order says something: steps, parts, and the main place before others. */
const ordered = new Set(['actions', 'chapters', 'places']);

/**
 * A hash of the facts of an entry: what no language changes and a reader would act upon. The level
 * of evidence is part of it, for it follows from the claims by a rule that may change.
 */
export function recordHash(entry: Entry): string {
  const facts = Object.entries(entry.record)
    .filter(([field]) => !bookkeeping.has(field))
    .map(([field, value]) => [field, inOrder(field, withoutCheck(value, checks[field]))]);
  return digest(canonicalWords([entry.evidence.level, Object.fromEntries(facts)]), 8);
}

function withoutCheck(value: unknown, check: string | undefined): unknown {
  if (check === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutCheck(item, check));
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== check));
}

/** A list as a set where its order says nothing. */
function inOrder(field: string, value: unknown): unknown {
  if (!Array.isArray(value) || ordered.has(field)) return value;
  return value.map((item) => canonicalWords(item)).sort();
}
