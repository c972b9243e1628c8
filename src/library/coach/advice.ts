import type { Finding } from '../finding.ts';
import type { Rule } from '../rules.ts';

/**
 * Everything that the coach advises. Unlike the rules of the check none of it blocks: a writer may
 * have a reason to do otherwise.
 */
export const adviceRules = {
  'over-limit': {
    sentence: 'A text has no more words than its place on the page allows.',
    fix: 'say it in fewer words, or move a part of it into the body',
  },
  'unexplained-acronym': {
    sentence: 'A short form is written out where it first stands.',
    fix: 'write the name in full at its first use, with the short form in brackets after it',
  },
  'unlinked-term': {
    sentence: 'A text marks a word of the glossary once, so that a reader can open its meaning.',
    fix: 'mark it once: <Term id="…">word</Term>',
  },
  'near-duplicate': {
    sentence: 'Two entries do not tell the same.',
    fix: 'add to the entry that is there, or name it under related and say what differs',
  },
  'outdated-translation': {
    sentence: 'Translations follow their source, section by section.',
    fix: 'bring them up to date, then run: npm run translations -- stamp FILE',
  },
  'ageing-claim': {
    sentence: 'What a page says is younger than its half-life, or is looked at again.',
    fix: 'look whether it still holds, and write down the day',
  },
  'long-council-page': {
    sentence: 'What a council needs of a case study fits one printed page.',
    fix: 'shorten the longest part',
  },
} as const satisfies Record<string, Rule>;

export type AdviceId = keyof typeof adviceRules;

/** A piece of advice about a place in the content. */
export interface Advice extends Omit<Finding, 'rule'> {
  readonly rule: AdviceId;
}

/** What the coach is asked about. */
export interface Scope {
  /** The day for which ages are computed (ISO 8601). Nothing looks at a clock. */
  readonly day: string;
  /** Whether advice on a file is wanted, by its path from the folder that holds the content. */
  readonly includes: (file: string) => boolean;
}

/** `file:line:column  advice-id  what → what to do` */
export function formatAdvice({ file, line, column, rule, problem, fix }: Advice): string {
  return `${file}:${line}:${column}  ${rule}  ${problem} → ${fix ?? adviceRules[rule].fix}`;
}

/** The advice by file, line and column. */
export function sortAdvice(advice: readonly Advice[]): Advice[] {
  return [...advice].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}
