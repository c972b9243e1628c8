import { loadMorphology } from '../analysis/languages.ts';
import type { ConceptsFile } from '../files/concepts-file.ts';
import { readFragment } from '../files/fragment-file.ts';
import type { PagesFile } from '../files/pages-file.ts';
import type { Engine, EngineHit } from '../query/engine.ts';
import { Searcher } from '../query/searcher.ts';

/** Where a language's index is. */
export interface Bundle {
  /** The code of the language. */
  readonly language: string;
  /** The address of the folder that holds `pagefind.js`, such as `/search-index/lv/`. */
  readonly bundle: string;
  /** Changes with every build; without it the index's list of contents is never cached. */
  readonly version?: string | undefined;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: readonly EngineHit[] }>;
    preload(term: string): Promise<void>;
  };
}

/** The files that Pagefind asks for one after the other, and that may all come at once. */
const startFiles = ['wasm.unknown.pagefind'];

/** What a search needs first, on its way. */
export interface Start {
  readonly pages: Promise<PagesFile>;
  readonly concepts: Promise<ConceptsFile>;
  readonly lexicon: Promise<string>;
}

/** Asks for the files that a search needs first, all at the same time. */
export function startLoading(bundle: Bundle): Start {
  const address = addressIn(bundle);
  const start = {
    pages: loadJson<PagesFile>(address('pages.json')),
    concepts: loadJson<ConceptsFile>(address('concepts.json')),
    lexicon: load(address('lexicon.txt')).then((response) => response.text()),
  };
  // Whoever waits for them is told; a failure before that is not the end of the page.
  for (const loading of Object.values(start)) loading.catch(() => undefined);
  return start;
}

/**
 * Opens the index of one language. Everything that it needs to begin is asked for at the same time.
 * @throws when a file cannot be had; calling again tries again.
 */
export async function openSearcher(
  bundle: Bundle,
  { pages, concepts, lexicon }: Start = startLoading(bundle),
): Promise<Searcher> {
  const [instance, language] = await Promise.all([
    openPagefind(bundle),
    loadMorphology(bundle.language),
  ]);
  const engine: Engine = {
    search: async (term) => (await instance.search(term)).results,
    preload: (term) => instance.preload(term),
    pages: () => pages,
    lexicon: () => lexicon,
    concepts: () => concepts,
    // The name of a fragment is a hash of what is in it, so it needs no version.
    fragment: async (id) => {
      const file = await load(new URL(`fragment/${id}.pf_fragment`, folderOf(bundle)).href);
      return readFragment(new Uint8Array(await file.arrayBuffer()));
    },
  };
  const searcher = new Searcher(engine, language);
  await Promise.all([searcher.facets(), searcher.lexicon(), searcher.concepts()]);
  return searcher;
}

/**
 * Whether the index can be had at this moment. Asked where nothing is found, because Pagefind takes
 * a part of the index that it cannot load for one without the word.
 */
export async function isReachable(bundle: Bundle): Promise<boolean> {
  try {
    const contents = new URL('pagefind-entry.json', folderOf(bundle));
    return (await fetch(contents, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function openPagefind(bundle: Bundle) {
  const folder = folderOf(bundle);
  const { version } = bundle;
  for (const file of startFiles) announce(new URL(file, folder).href);
  if (version) announce(new URL(`pagefind-entry.json?ts=${version}`, folder).href);
  const script = addressIn(bundle)('pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // The language is not told: each bundle holds one, and Pagefind takes it from `<html lang>`.
  const instance = pagefind.createInstance({
    basePath: folder.pathname,
    // The worker is given up after five seconds, and everything is loaded a second time: too
    // short on a slow network, for searches that take a millisecond.
    noWorker: true,
    // The one field of our pages there is no text.
    ranking: { metaWeights: { rev: 0 } },
    ...(version && { metaCacheTag: version }),
  });
  await instance.init();
  return instance;
}

/** Lets the browser fetch a file that Pagefind will ask for in a moment. */
function announce(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

function folderOf({ bundle }: Bundle): URL {
  return new URL(bundle, document.baseURI);
}

function addressIn(bundle: Bundle): (file: string) => string {
  return (file) => {
    const address = new URL(file, folderOf(bundle));
    if (bundle.version) address.searchParams.set('v', bundle.version);
    return address.href;
  };
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`search: ${address} answers ${response.status}`);
  return response;
}

async function loadJson<T>(address: string): Promise<T> {
  return (await load(address)).json() as Promise<T>;
}
