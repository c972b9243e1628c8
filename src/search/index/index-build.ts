import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadPagefind } from './pagefind-service.ts';
import { buildLanguage, type BuiltIndex } from './language-index.ts';
import { noKnowledge, type SiteKnowledge } from './site-knowledge.ts';

/** A language to index: a part of an entry of the languages' registry. */
export interface IndexedLanguage {
  readonly code: string;
  readonly tag: string;
}

/** What was built for a language. */
export interface IndexReport {
  readonly code: string;
  readonly pages: number;
  /** Different words, and the keys that stand for them. */
  readonly words: number;
  readonly keys: number;
  readonly files: number;
  readonly bytes: number;
}

export interface IndexOptions {
  /** The folder of the built site, in which `<code>/` holds a language's pages. */
  readonly site: string;
  readonly languages: readonly IndexedLanguage[];
  /** What the site knows of its pages in a language beside their text. */
  readonly knowledge?: (code: string) => SiteKnowledge;
  /** Keeps a file; `path` is relative to `site`, with forward slashes. Without it, on disk. */
  readonly write?: (path: string, content: Uint8Array) => Promise<void>;
}

/** The folder of the indexes in the built site. */
export const indexFolder = 'search-index';

/**
 * Builds an index of each language from the site's HTML. Nothing is written before all are built.
 * @throws when a language has no page, when Pagefind refuses one, or when the index and the texts
 * do not line up: every reason in one message.
 */
export async function buildSearchIndexes(options: IndexOptions): Promise<IndexReport[]> {
  const { site, languages, knowledge = () => noKnowledge } = options;
  const pagefind = await loadPagefind();
  try {
    const built: BuiltIndex[] = [];
    for (const language of languages) {
      built.push(await buildLanguage(pagefind, site, language, knowledge(language.code)));
    }
    if (!options.write) await rm(join(site, indexFolder), { recursive: true, force: true });
    const write = options.write ?? ((path, content) => writeTo(join(site, path), content));
    for (const { report, files } of built) {
      for (const { path, content } of files) {
        await write(`${indexFolder}/${report.code}/${path}`, content);
      }
    }
    return built.map(({ report }) => report);
  } finally {
    await pagefind.close();
  }
}

async function writeTo(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
