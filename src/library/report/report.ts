import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { messagesFor, type Message } from './message.ts';

/** What the check found, counted; every form of it is printed from this. */
export interface Report {
  /** What was looked at, as the end of "No mistakes in …". */
  readonly scope: string;
  /** By file, line and column. */
  readonly messages: readonly Message[];
  /** How many mistakes break each rule, the most first. */
  readonly byRule: ReadonlyMap<RuleId, number>;
  /** How many mistakes are first found in each file, the most first. */
  readonly byFile: ReadonlyMap<string, number>;
}

/**
 * Joins findings to the messages of a report, and counts those.
 * @param findings sorted
 */
export function reportOn(findings: readonly Finding[], scope = 'the content'): Report {
  const messages = messagesFor(findings);
  return {
    scope,
    messages,
    byRule: count(messages.map(({ rule }) => rule)),
    byFile: count(messages.map(({ file }) => file)),
  };
}

/** `5 mistakes in 3 files.`, or that there is none. */
export function totalOf({ scope, messages, byFile }: Report): string {
  const [mistakes, files] = [messages.length, byFile.size];
  return mistakes === 0
    ? `No mistakes in ${scope}.`
    : `${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

function count<T extends string>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}
