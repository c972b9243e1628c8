import type { RuleId } from '../library/rules.ts';
import type { Edit } from './fixture-site.ts';

/** A mistake that an editor could make in the fixture, and all that the check must say of it. */
export interface Mistake {
  /** The mistake as the end of a sentence: `finds …`. */
  readonly told: string;
  readonly edits: readonly Edit[];
  /** Every finding as `path:line:column rule`, sorted; nothing else may be found. */
  readonly findings: readonly string[];
  /** Words that the printed finding must hold. */
  readonly says?: string;
}

/** Mistakes by the rule that they break. */
export type Mistakes = Partial<Record<RuleId, readonly Mistake[]>>;

/** The one edit that writes something in place of something else in a file. */
export function change(file: string, replace: string | RegExp, by: string): readonly Edit[] {
  return [{ file, replace, by }];
}

/** Something else in one sentence of a text in Serbian, Latvian or Arabic that has no translation. */
export const inSerbian = (by: string) =>
  change('frameworks/river-agreement/sr.mdx', 'Svaka opština;', by);
export const inLatvian = (by: string) => change('handbooks/welcome-book/lv.mdx', 'Kopā ar', by);
export const inArabic = (by: string) => change('guidance/first-weeks/ar.mdx', 'بعد شهر،', by);
