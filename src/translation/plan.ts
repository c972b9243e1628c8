import { rules } from '../library/rules.ts';

/** What a command would do to translations, before anything is written. */
export interface Plan {
  /** The new words of each file that changes, by its path from the folder that holds the content. */
  readonly files: ReadonlyMap<string, string>;
  /** What is done and left, a line for each. */
  readonly told: readonly string[];
  /** What stands in the way, a line for each: `file: what is wrong → what to do`. */
  readonly problems: readonly string[];
}

/** What came of one file. */
export type Step =
  | { readonly file: string; readonly text?: string | undefined; readonly told: readonly string[] }
  | { readonly problems: readonly string[] };

/** Many steps as one plan. */
export function planOf(steps: readonly Step[]): Plan {
  return {
    files: new Map(
      steps.flatMap((step) =>
        'file' in step && step.text !== undefined ? [[step.file, step.text] as const] : [],
      ),
    ),
    told: steps.flatMap((step) => ('told' in step ? step.told : [])),
    problems: steps.flatMap((step) => ('problems' in step ? step.problems : [])),
  };
}

/** What an edit of a translation makes of a text, or the step that says what it lacks. */
export function edited(
  file: string,
  edit: () => string,
): { readonly text: string } | { readonly problems: readonly string[] } {
  try {
    return { text: edit() };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { problems: [`${file}: ${problem} → ${rules['missing-translation-note'].fix}`] };
  }
}
