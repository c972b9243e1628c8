import { rules, type RuleId } from './rules.ts';

/** A mistake in the content, for the person who must mend it. */
export interface Finding {
  /** The path from the folder that holds the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly rule: RuleId;
  /** What is wrong here, without a full stop. */
  readonly problem: string;
  /** What to write instead; the rule's own advice where it is left out. */
  readonly fix?: string | undefined;
  /** The id or address that is not there: a report tells all that relies on it as one mistake. */
  readonly id?: string | undefined;
}

/** A place in a file. */
export type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** `file:line:column  rule-id  what is wrong → what to write` */
export function formatFinding(finding: Finding): string {
  const { file, line, column, rule, problem } = finding;
  return `${file}:${line}:${column}  ${rule}  ${problem} → ${finding.fix ?? rules[rule].fix}`;
}

/** The findings by file, line and column, each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...unique.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}

/** Thrown where content with mistakes was about to be used. It carries every one of them. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sorted = sortFindings(findings);
    const count = sorted.length === 1 ? '1 mistake' : `${sorted.length} mistakes`;
    super(`${sorted.map(formatFinding).join('\n')}\n\n${count} in the content.`);
    this.findings = sorted;
  }
}
