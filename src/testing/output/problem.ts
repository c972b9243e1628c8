/** A fault of the built site: the file in the output, the rule, and what is wrong in words. */
export interface Problem {
  readonly path: string;
  readonly rule: string;
  readonly what: string;
}

/** All problems, one a line, by file; the same fault on a page is told once, with its count. */
export function formatProblems(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { path, rule, what } of problems) {
    const line = `${path}  ${rule}  ${what}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, count]) => (count === 1 ? line : `${line} (${count} times)`))
    .join('\n');
}

/** How often each rule was broken, the most frequent first. */
export function countByRule(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${rule} ${count}`)
    .join(' · ');
}
