import type { FacetFile } from './facet-file.ts';

/** The index of one language, as the query needs it: little enough to stand in for it in a test. */
export interface Engine {
  /** Pages that hold all words of a term, best first. */
  search(term: string): Promise<readonly EngineHit[]>;
  /** Fetches the part of the index that holds a term. */
  preload(term: string): Promise<void>;
  /** Which page has which value of which filter. */
  facets(): Promise<FacetFile>;
  /** The text of a page. */
  fragment(id: string): Promise<Fragment>;
}

/** A page that holds a term. */
export interface EngineHit {
  readonly id: string;
  readonly score: number;
  /** Where the matching words stand, counted in words of `Fragment.content`. */
  readonly words: readonly number[];
}

/** A page as Pagefind keeps it: its address from the root of the site, and its text. */
export interface Fragment {
  readonly url: string;
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
