/** A page as it is kept for results: its address from the root of the site, and its text. */
export interface Fragment {
  readonly url: string;
  /** The text, its words between single spaces. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** An element with an id, and the word at which it begins. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly location: number;
}
