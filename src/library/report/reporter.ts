import type { Report } from './report.ts';

/** A form of the report. It prints nothing itself. */
export type Reporter = (report: Report) => Output;

export interface Output {
  /** What goes to the standard output, with its last line break. */
  readonly printed: string;
  /** Markdown for the summary page of a run, where the form has one. */
  readonly summary?: string;
}

/** The forms that `--format` can name. */
export const formats = ['terminal', 'github', 'json'] as const;

export type Format = (typeof formats)[number];

/** The form that fits where the check runs: annotations within GitHub Actions, else plain lines. */
export function usualFormat(env: NodeJS.ProcessEnv): Format {
  return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}
