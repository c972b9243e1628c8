import type { PluralForms } from './message.ts';

/** What the page tells the search element, as JSON in `script[data-search-settings]`. */
export interface SearchSettings {
  /** The code of the page's language, such as `sr`. */
  readonly language: string;
  /** The locale of numbers and plurals, such as `sr-Latn-RS`. */
  readonly locale: string;
  /** The address that the site stands at, such as `/` or `/repo/`. */
  readonly base: string;
  /** The address of the folder of the language's index, such as `/search-index/sr/`. */
  readonly bundle: string;
  /** Where a reader may tell of what was not found; `{query}` stands for the query. */
  readonly report?: string;
  /** Changes with every build, so that the index may be cached. */
  readonly version?: string;
  /** What the pages of a folder are called, such as `places`: `Place`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly strings: SearchStrings;
  /** The name of each filter that is offered, in the order in which they are offered. */
  readonly facets: Readonly<Record<string, string>>;
  /** The words for the values of each filter, in the order in which they are offered. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The strings that the element sets. Everything else stands in the page. */
export interface SearchStrings {
  /** Said when a search takes longer than a moment: `Searching…` */
  readonly searching: string;
  /** With filters only, `{count}`: `{count} entries` */
  readonly results: PluralForms;
  /** With words, `{count}` and `{query}`: `{count} results for “{query}”` */
  readonly resultsFor: PluralForms;
  /** With filters only: `No entry has all these filters` */
  readonly nothing: string;
  /** With words, `{query}`: `Nothing found for “{query}”` */
  readonly nothingFor: string;
  /** Where the index cannot be had: `The search could not be loaded. …` */
  readonly failed: string;
  /** The button below the results, `{count}`: `Show {count} more` */
  readonly more: PluralForms;
  /** On a result without some words of the query, `{words}`: `Without: {words}` */
  readonly missing: string;
  /** On a result whose full text is in another language: `Full text: {language}` */
  readonly fullText: string;
  /** What the links to sections of a result are called, `{title}`: `Sections of “{title}”` */
  readonly sections: string;
  /** Where words were read as others, `{words}`: `Showing results for “{words}”.` */
  readonly readAs: string;
  /** The way back from it, `{query}`: `Search for “{query}” as typed` */
  readonly asTyped: string;
  /** Where synonyms were looked for, `{words}`: `Also: {words}` */
  readonly also: string;
  /** Switches them off: `Only my words` */
  readonly onlyMine: string;
  /** Where words are taken as typed: `Searching for exactly these words.` */
  readonly literal: string;
  /** Leaves that: `Search more widely` */
  readonly widely: string;
}

/**
 * Reads the settings that stand inside an element.
 * @throws when there are none, or when they are not JSON.
 */
export function readSettings(element: ParentNode): SearchSettings {
  const script = element.querySelector('script[data-search-settings]');
  if (!script?.textContent) throw new Error('silta-search: no script[data-search-settings] inside');
  return JSON.parse(script.textContent) as SearchSettings;
}
