/** What the page of a list must know of an entry that may be on it. */
export interface ListEntry {
  readonly key: string;
  readonly title: string;
  /** The language of the title (BCP 47) and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The kind of entry, in words. */
  readonly type: string;
  /** The day of the last change (ISO 8601). */
  readonly date: string;
  /** The whole address of its page. */
  readonly url: string;
}

/** An address that has no entry any more: where it went, or when it was withdrawn, in words. */
export interface GoneFromList {
  readonly key: string;
  readonly movedTo?: string;
  readonly withdrawn?: string;
}

/** Everything that can stand on a list, in one language. */
export interface ListFile {
  readonly entries: readonly ListEntry[];
  readonly gone: readonly GoneFromList[];
}
