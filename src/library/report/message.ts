import type { Finding, Place } from '../finding.ts';
import { rules, type RuleId } from '../rules.ts';

/** What a report says of one mistake, wherever it shows. */
export interface Message extends Place {
  readonly rule: RuleId;
  readonly problem: string;
  readonly fix: string;
  /** Where the guide explains the rule. */
  readonly guide: string;
  /** Every place that it shows in, the first included. */
  readonly places: readonly Place[];
}

/** The section of the contributor's guide on a rule, from the root of the repository. */
export function guideTo(rule: RuleId): string {
  return `CONTRIBUTING.md#${rule}`;
}

/**
 * One message for each mistake. Findings that miss the same thing are one: a source that is gone is
 * told where it is first relied on, and not again for each of forty citations.
 * @param findings sorted
 */
export function messagesFor(findings: readonly Finding[]): Message[] {
  const byCause = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    const known = byCause.get(cause);
    if (known) known.push(finding);
    else byCause.set(cause, [finding]);
  }
  return [...byCause.values()].map((group) => {
    const [{ file, line, column, rule, problem, fix }] = group;
    return {
      ...{ file, line, column, rule, problem },
      fix: fix ?? rules[rule].fix,
      guide: guideTo(rule),
      places: group.map((each) => ({ file: each.file, line: each.line, column: each.column })),
    };
  });
}

/** The problem of a message, with the number of the other places that it shows in. */
export function problemOf({ problem, places }: Message): string {
  const others = places.length - 1;
  if (others === 0) return problem;
  return `${problem} (here and in ${others} other ${others === 1 ? 'place' : 'places'})`;
}

/** What belongs to one entry: the same id in another entry is another thing. */
const withinEntry: readonly RuleId[] = ['unknown-claim', 'unlisted-source'];

function causeOf({ file, line, column, rule, problem, id }: Finding): string {
  if (id === undefined) return JSON.stringify([file, line, column, rule, problem]);
  const entry = file.split('/').slice(0, 3).join('/');
  return JSON.stringify([withinEntry.includes(rule) ? entry : '', rule, id]);
}
