import { findElsewhere, type ElsewhereRequest, type ElsewhereResult } from '../query/elsewhere.ts';
import type { Searcher } from '../query/searcher.ts';
import { TitleIndex } from '../query/title-index.ts';
import { loadPages, openSearcher, type Bundle } from './pagefind.client.ts';
import type { PagesFile } from '../files/pages-file.ts';
import type { SearchSettings } from './settings.ts';

/** What the page asks: the titles, the index of its language, and the indexes of others. */
export class SearchSources {
  readonly #settings: SearchSettings;
  #pages: Promise<PagesFile> | undefined;
  #titles: Promise<TitleIndex> | undefined;
  #searcher: Promise<Searcher> | undefined;
  readonly #others = new Map<string, Promise<Searcher>>();
  /** Set as soon as the titles can be asked. */
  titles: TitleIndex | undefined;
  /** Whether the index of the texts has arrived. */
  isReady = false;

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  /** The index of the page's language. What failed is asked for again by the next call. */
  searcher(): Promise<Searcher> {
    this.#pages ??= loadPages(this.#settings);
    this.#titles ??= this.#pages.then(({ pages }) => (this.titles = new TitleIndex(pages)));
    this.#titles.catch(() => undefined);
    this.#searcher ??= openSearcher(this.#settings, this.#pages).then((searcher) => {
      this.isReady = true;
      return searcher;
    });
    return this.#searcher;
  }

  /** The titles, before the index of the texts. */
  async loadTitles(): Promise<TitleIndex | undefined> {
    void this.searcher().catch(() => undefined);
    return this.#titles;
  }

  /** Forgets what failed to load. */
  reset(): void {
    this.#pages = this.#titles = this.#searcher = undefined;
    this.#others.clear();
    this.isReady = false;
  }

  /** Pages whose full text is in another language, found there. */
  async elsewhere(request: ElsewhereRequest): Promise<ElsewhereResult[]> {
    return findElsewhere(request, await this.searcher(), (language) => this.#open(language));
  }

  #open(language: string): Promise<Searcher> {
    const { bundle, language: own, version } = this.#settings;
    const folder = bundle.replace(new RegExp(`${own}/$`), `${language}/`);
    const other: Bundle = { language, bundle: folder, version };
    const opened = this.#others.get(language) ?? openSearcher(other);
    this.#others.set(language, opened);
    return opened;
  }
}
