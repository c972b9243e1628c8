import type { ConceptsFile } from '../files/concepts-file.ts';
import type { Fragment } from '../files/fragment.ts';
import type { PagesFile } from '../files/pages-file.ts';

/** The index of one language, as the query needs it: little enough to stand in for it in a test. */
export interface Engine {
  /** Pages that hold all words of a term, best first. */
  search(term: string): Promise<readonly EngineHit[]>;
  /** Fetches the part of the index that holds a term. */
  preload(term: string): Promise<void>;
  /** Every page by title, and which has which value of which filter. */
  pages(): Promise<PagesFile>;
  /** The keys of the index, as text. */
  lexicon(): Promise<string>;
  /** What the language calls what a query may name. */
  concepts(): Promise<ConceptsFile>;
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
