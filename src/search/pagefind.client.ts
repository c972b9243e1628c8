import type { Engine, EngineHit } from './engine.ts';
import type { FacetFile } from './facet-file.ts';
import { readFragment } from './fragment-file.ts';

/** Where a language's index is. */
export interface Bundle {
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

/** Fields of a page that are no text: Pagefind searches every field, ids and addresses too. */
const excludedFields = { type: 0, 'type-label': 0, text: 0, image: 0, image_alt: 0 };

/**
 * Loads Pagefind with the index of one language.
 * @throws when a file cannot be had; calling again tries again.
 */
export async function loadEngine({ bundle, version }: Bundle): Promise<Engine> {
  const folder = new URL(bundle, document.baseURI);
  const addressOf = (file: string) => {
    const address = new URL(file, folder);
    if (version) address.searchParams.set('v', version);
    return address.href;
  };
  const pagefind = (await import(/* @vite-ignore */ addressOf('pagefind.js'))) as Pagefind;
  // The language is not told: each bundle holds one, and Pagefind takes it from `<html lang>`.
  const instance = pagefind.createInstance({
    basePath: folder.pathname,
    // The worker is given up after five seconds, and everything is loaded a second time: too
    // short on a slow network, for searches that take a millisecond.
    noWorker: true,
    ranking: { metaWeights: excludedFields },
    ...(version && { metaCacheTag: version }),
  });
  await instance.init();
  return {
    search: async (term) => (await instance.search(term)).results,
    preload: (term) => instance.preload(term),
    facets: async () => (await (await load(addressOf('facets.json'))).json()) as FacetFile,
    // The name of a fragment is a hash of what is in it, so it needs no version.
    fragment: async (id) => {
      const file = await load(new URL(`fragment/${id}.pf_fragment`, folder).href);
      return readFragment(new Uint8Array(await file.arrayBuffer()));
    },
  };
}

/**
 * Whether the index can be had at this moment. Asked where nothing is found, because Pagefind takes
 * a part of the index that it cannot load for one without the word.
 */
export async function isReachable({ bundle }: Bundle): Promise<boolean> {
  try {
    const contents = new URL('pagefind-entry.json', new URL(bundle, document.baseURI));
    return (await fetch(contents, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`search: ${address} answers ${response.status}`);
  return response;
}
