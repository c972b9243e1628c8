import { findElsewhere, type ElsewhereRequest, type ElsewhereResult } from '../query/elsewhere.ts';
import type { Searcher } from '../query/searcher.ts';
import { TitleIndex } from '../query/title-index.ts';
import type { PageRow } from '../files/pages-file.ts';
import { openSearcher, startLoading, type Bundle, type Start } from './pagefind.client.ts';
import type { SearchSettings } from './settings.ts';

/** What the page asks: the titles, the index of its language, and the indexes of others. */
export class SearchSources {
  readonly #settings: SearchSettings;
  #start: Start | undefined;
  #searcher: Promise<Searcher> | undefined;
  readonly #others = new Map<string, Promise<Searcher>>();
  /** Whether the index of the texts has answered: Pagefind waits for its program only then. */
  isReady = false;

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  /** The index of the page's language. What failed is asked for again by the next call. */
  searcher(): Promise<Searcher> {
    this.#start ??= startLoading(this.#settings);
    this.#searcher ??= openSearcher(this.#settings, this.#start);
    return this.#searcher;
  }

  /** Titles and tags, which can be asked before the index of the texts. */
  async first(): Promise<{ titles: TitleIndex; tags: TitleIndex } | undefined> {
    this.searcher().catch(() => undefined);
    if (!this.#start) return undefined;
    const [{ pages }, concepts] = await Promise.all([this.#start.pages, this.#start.concepts]);
    const tags = concepts.map(([path, [label = '', ...others]]): PageRow => [
      '',
      path,
      label,
      '',
      ...others,
    ]);
    return { titles: new TitleIndex(pages), tags: new TitleIndex(tags) };
  }

  /** Asks for everything that a search needs first. */
  warmUp(): void {
    this.searcher().catch(() => undefined);
  }

  /** Forgets what failed to load. */
  reset(): void {
    this.#start = this.#searcher = undefined;
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
