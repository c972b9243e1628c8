/** A thing that a query may name: a term of the glossary, a theme, a place, a target group. */
export interface Concept {
  /** The address of its page below the language's folder, such as `glossary/refugee/`. */
  readonly path: string;
  /** What it is called in the language, the preferred label first. */
  readonly labels: readonly string[];
}

/**
 * `concepts.json`: what a language calls each concept, with the keys of the words of each label,
 * so that a browser need not take them apart again.
 */
export type ConceptsFile = readonly ConceptRow[];

export type ConceptRow = readonly [
  path: string,
  labels: readonly string[],
  keys: readonly (readonly string[])[],
];
