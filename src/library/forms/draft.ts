import type { Content } from '../content.ts';

/** What is known of a form besides its answers. */
export interface Sending {
  readonly content: Content;
  /** The day on which it was sent (ISO 8601). */
  readonly day: string;
  /** The address of the issue, where it was sent as one. */
  readonly issue: string | undefined;
}

/** The files that a form becomes, or why it becomes none. */
export interface Draft {
  /** The text of each new file by its path below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** A line that content/ids.yaml needs, or undefined. */
  readonly published: { readonly id: string; readonly since: string } | undefined;
  /** What an editor must still do, in words that quote nothing of the sender. */
  readonly notes: readonly string[];
  /** What the sender must mend; no file is made while there is any. */
  readonly problems: readonly string[];
}

/** No file, for these reasons. */
export function refused(problems: readonly string[]): Draft {
  return { files: new Map(), published: undefined, notes: [], problems };
}
