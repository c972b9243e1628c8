import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';

/** What an examination found. */
export interface Result {
  /** What was looked at, in numbers, for the table. */
  readonly looked: string;
  readonly faults: readonly Problem[];
  /** What a reader of the table should know beside it, over as many lines as it takes. */
  readonly note?: string;
}

/** One way of looking at a built site. */
export interface Examination {
  /** What `--only` calls it. */
  readonly name: string;
  /** What it does, for `--help`. */
  readonly about: string;
  readonly examine: (site: AuditedSite) => Promise<Result>;
}

/** The machine lacks something that an examination needs: no fault of the site. */
export class MachineFault extends Error {
  override readonly name = 'MachineFault';
}

/** The fault of a site that has no file of a sort that it should have. */
export function noneFound(path: string, rule: string): Problem[] {
  return [{ path, rule, what: 'none found: the site has no such file' }];
}
