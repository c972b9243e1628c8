import { spell } from './analyse.ts';
import type { Engine, Fragment } from './engine.ts';
import { makeExcerpt, type Segment } from './excerpt.ts';
import {
  countFacets,
  isChosen,
  readFacets,
  type Choice,
  type FacetCounts,
  type Facets,
} from './facets.ts';
import { matchPhrase, matchWord } from './match.ts';
import { mergeMatches, type Ranked } from './merge.ts';
import { parseQuery } from './query-text.ts';
import { findSections, type SectionLink } from './section-links.ts';

/** What a reader asks for. */
export interface Request {
  readonly text: string;
  readonly choice: Choice;
}

/** What a request found. */
export interface Answer {
  readonly total: number;
  readonly counts: FacetCounts;
  /** Loads results by rank, the first being 0. */
  load(from: number, to: number): Promise<Result[]>;
}

/** One result, ready to be shown. */
export interface Result {
  /** Its address from the root of the site. */
  readonly url: string;
  readonly title: string;
  /** The id of its collection, such as `case-studies`. */
  readonly type: string | undefined;
  /** The code of the language of the full text that the page shows. */
  readonly textLanguage: string | undefined;
  readonly excerpt: readonly Segment[];
  readonly sections: readonly SectionLink[];
  /** Words of the query that the page does not hold. */
  readonly missing: readonly string[];
  readonly filters: Choice;
}

/** Searches the index of one language. */
export class Searcher {
  readonly #engine: Engine;
  readonly #language: string;
  readonly #fragments = new Map<string, Promise<Fragment>>();
  #facets: Promise<Facets> | undefined;

  constructor(engine: Engine, language: string) {
    this.#language = language;
    // A text is asked for by its matches and again by its result: it is loaded once.
    this.#engine = { ...engine, fragment: (id) => this.#fragment(id, engine) };
  }

  /** Which page has which value of which filter; loaded once. */
  facets(): Promise<Facets> {
    return (this.#facets ??= this.#engine.facets().then(readFacets));
  }

  /** Finds the pages that hold words of a text and have the chosen values, best first. */
  async search({ text, choice }: Request): Promise<Answer> {
    const facets = await this.facets();
    const ranked = (await this.#rank(text)) ?? facets.pages.map(unranked);
    const chosen = ranked.filter(({ id }) => isChosen(facets, choice, id));
    return {
      total: chosen.length,
      counts: countFacets(
        facets,
        choice,
        ranked.map(({ id }) => id),
      ),
      load: (from, to) => Promise.all(chosen.slice(from, to).map((page) => this.#load(page))),
    };
  }

  /** The pages for a text, best first; nothing where the text holds no word. */
  async #rank(text: string): Promise<Ranked[] | undefined> {
    const { words, phrases } = parseQuery(text);
    if (words.length + phrases.length === 0) return undefined;
    const spellWord = (word: string) => spell(word, this.#language);
    const matches = await Promise.all([
      ...phrases.map((phrase) => matchPhrase(this.#engine, phrase, spellWord)),
      ...words.map((word, index) =>
        matchWord(this.#engine, word, this.#language, index === words.length - 1),
      ),
    ]);
    return mergeMatches(matches);
  }

  async #load({ id, locations, missing }: Ranked): Promise<Result> {
    const fragment = await this.#engine.fragment(id);
    const { url, meta, filters } = fragment;
    return {
      url,
      title: meta['title'] ?? url,
      type: meta['type'] ?? filters['type']?.[0],
      // An entry may have its full text in several languages; this page shows one of them.
      textLanguage: meta['text'] ?? filters['text']?.[0],
      excerpt: makeExcerpt(fragment, locations),
      sections: findSections(fragment, locations),
      missing,
      filters,
    };
  }

  #fragment(id: string, engine: Engine): Promise<Fragment> {
    const loading = this.#fragments.get(id) ?? engine.fragment(id);
    this.#fragments.set(id, loading);
    return loading;
  }
}

const unranked = (id: string): Ranked => ({ id, score: 0, locations: [], missing: [] });
