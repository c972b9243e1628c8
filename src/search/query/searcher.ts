import { readLexicon } from '../analysis/lexicon-file.ts';
import { Lexicon } from '../analysis/lexicon.ts';
import type { Morphology } from '../analysis/morphology.ts';
import { resolve } from '../analysis/resolve.ts';
import type { ConceptsFile } from '../files/concepts-file.ts';
import type { Fragment } from '../files/fragment.ts';
import { Concepts, type Mention } from './concepts.ts';
import type { Engine } from './engine.ts';
import { makeExcerpt, type Segment } from './excerpt.ts';
import {
  countFacets,
  isChosen,
  readFacets,
  type Choice,
  type FacetCounts,
  type Facets,
} from './facets.ts';
import { matchPhrase, matchWord, searchKey } from './match.ts';
import { mergeMatches, type Ranked } from './merge.ts';
import { planWord, type WordPlan } from './plan.ts';
import { parseQuery, type QueryText } from './query-text.ts';
import { readAs, type Reading } from './read-as.ts';
import { rerank } from './rerank.ts';
import { findSections, type SectionLink } from './section-links.ts';

/** What a reader asks for. */
export interface Request {
  readonly text: string;
  readonly choice: Choice;
  /** Whether the words are meant as they are typed: without slips mended and without synonyms. */
  readonly literal?: boolean;
}

/** What a request found. */
export interface Answer {
  /** All pages that were found, and those of them that hold every word. */
  readonly total: number;
  readonly complete: number;
  readonly counts: FacetCounts;
  /** Words that were read as others, because no page holds them. */
  readonly readings: readonly Reading[];
  /** What else was looked for: other names of what the query names. */
  readonly also: readonly string[];
  readonly mentions: readonly Mention[];
  /** Loads results by rank, the first being 0. */
  load(from: number, to: number): Promise<Result[]>;
}

/** One result, ready to be shown. */
export interface Result {
  readonly id: string;
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

/** How many results are ordered by the forms of their words: those of the first page. */
const headSize = 10;

/** Searches the index of one language. */
export class Searcher {
  readonly #engine: Engine;
  readonly #language: Morphology;
  readonly #fragments = new Map<string, Promise<Fragment>>();
  #facets: Promise<Facets> | undefined;
  #lexicon: Promise<Lexicon> | undefined;
  #concepts: Promise<Concepts> | undefined;

  constructor(engine: Engine, language: Morphology) {
    this.#engine = engine;
    this.#language = language;
  }

  /** Which page has which value of which filter; loaded once. */
  facets(): Promise<Facets> {
    return (this.#facets ??= this.#engine.pages().then(readFacets));
  }

  lexicon(): Promise<Lexicon> {
    return (this.#lexicon ??= this.#engine
      .lexicon()
      .then((text) => new Lexicon(readLexicon(text), this.#language)));
  }

  concepts(): Promise<Concepts> {
    return (this.#concepts ??= this.#engine.concepts().then((file) => new Concepts(file)));
  }

  /** The concepts as their file lists them. */
  conceptsFile(): Promise<ConceptsFile> {
    return this.#engine.concepts();
  }

  /** Finds the pages that hold words of a text and have the chosen values, best first. */
  async search(request: Request): Promise<Answer> {
    const facets = await this.facets();
    const found = await this.#find(this.#parse(request.text), request.literal ?? false);
    const ranked = found?.ranked ?? facets.pages.map(unranked);
    const chosen = ranked.filter(({ id }) => isChosen(facets, request.choice, id));
    const head = await this.#orderHead(chosen, found?.plans ?? []);
    const ids = ranked.map(({ id }) => id);
    return {
      total: chosen.length,
      complete: chosen.filter(({ missing }) => missing.length === 0).length,
      counts: countFacets(facets, request.choice, ids),
      readings: await readAs(found?.plans ?? [], head, (id) => this.fragment(id)),
      also: found?.also ?? [],
      mentions: found?.mentions ?? [],
      load: (from, to) => Promise.all(head.slice(from, to).map((page) => this.#load(page))),
    };
  }

  /** The pages for a text, best first, without what a reader is told of them. */
  async rank({ text, literal = false }: Request): Promise<readonly Ranked[]> {
    return (await this.#find(this.#parse(text), literal))?.ranked ?? [];
  }

  /** A page as a result that holds no word of the query. */
  load(id: string): Promise<Result> {
    return this.#load(unranked(id));
  }

  /** The text of a page; loaded once. */
  fragment(id: string): Promise<Fragment> {
    const loading = this.#fragments.get(id) ?? this.#engine.fragment(id);
    this.#fragments.set(id, loading);
    return loading;
  }

  /** The pages for a query, best first; nothing where it holds no word. */
  async #find(query: QueryText, literal: boolean): Promise<Found | undefined> {
    const { words, phrases, excluded } = query;
    if (words.length + phrases.length === 0) return undefined;
    const [lexicon, concepts] = await Promise.all([this.lexicon(), this.concepts()]);
    const plans = words.map((word, index) =>
      planWord(word, lexicon, { isLast: index === words.length - 1, slips: !literal }),
    );
    const mentions = concepts.recognise(plans);
    const synonyms = literal ? [] : concepts.synonymsOf(mentions, (key) => lexicon.isOnPages(key));
    const keyOf = (word: string) =>
      resolve(word, lexicon, { slips: false })[0]?.key ?? lexicon.language.spell(word);
    const [matches, unwanted] = await Promise.all([
      Promise.all([
        ...phrases.map((phrase) => matchPhrase(this.#engine, phrase, keyOf)),
        ...plans.map((plan, place) => {
          const own = synonyms.filter(({ from, to }) => from <= place && place < to);
          return matchWord(this.#engine, plan, own);
        }),
      ]),
      this.#pagesWith(excluded.map(keyOf)),
    ]);
    return {
      ranked: mergeMatches(matches).filter(({ id }) => !unwanted.has(id)),
      plans: [...phrases.map(() => undefined), ...plans],
      mentions,
      also: [...new Set(synonyms.map(({ label }) => label))],
    };
  }

  #parse(text: string): QueryText {
    return parseQuery(text, this.#language.hyphenJoins);
  }

  async #pagesWith(keys: readonly string[]): Promise<Set<string>> {
    const hits = await Promise.all(keys.map((key) => searchKey(this.#engine, key)));
    return new Set(hits.flat().map(({ id }) => id));
  }

  async #orderHead(
    ranked: readonly Ranked[],
    plans: readonly (WordPlan | undefined)[],
  ): Promise<readonly Ranked[]> {
    if (plans.length === 0) return ranked;
    const head = ranked.slice(0, headSize);
    const texts = await Promise.all(head.map(({ id }) => this.fragment(id)));
    const fragments = new Map(head.map(({ id }, index) => [id, texts[index] as Fragment]));
    const typed = plans.map((plan) => plan?.word ?? '');
    return [...rerank(head, fragments, typed, this.#language), ...ranked.slice(headSize)];
  }

  async #load({ id, locations, missing }: Ranked): Promise<Result> {
    const fragment = await this.fragment(id);
    const { url, meta, filters } = fragment;
    return {
      id,
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
}

interface Found {
  readonly ranked: readonly Ranked[];
  /** By the place of the match: the plan of a word, nothing for a phrase. */
  readonly plans: readonly (WordPlan | undefined)[];
  readonly mentions: readonly Mention[];
  readonly also: readonly string[];
}

const unranked = (id: string): Ranked => ({ id, score: 0, locations: [], missing: [] });
