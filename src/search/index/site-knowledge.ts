import type { Concept } from '../files/concepts-file.ts';

/** What the site knows of a language's pages beside their text. */
export interface SiteKnowledge {
  readonly knowledgeOf: (url: string) => PageKnowledge;
  readonly concepts: readonly Concept[];
}

/** By what else a page is to be found. */
export interface PageKnowledge {
  /** What it is also called, in whatever language. */
  readonly names: readonly string[];
  /** What people type who need it, and what does not stand on it. */
  readonly words?: readonly string[];
  /** What it is about: its themes, target groups and places, in words. */
  readonly labels: readonly string[];
  /** How much its words count beside those of other pages; 1 where nothing is said. */
  readonly weight?: number;
}

/** For a site that says no more than its pages do. */
export const noKnowledge: SiteKnowledge = {
  knowledgeOf: () => ({ names: [], labels: [] }),
  concepts: [],
};
