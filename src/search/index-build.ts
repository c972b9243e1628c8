import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Fragment } from './engine.ts';
import { makeFacetFile } from './facet-file.ts';
import { readFragment } from './fragment-file.ts';
import { readPages } from './index-pages.ts';

/** A language to index: a part of an entry of the languages' registry. */
export interface IndexedLanguage {
  readonly code: string;
  readonly tag: string;
  /** The language of Pagefind's stemmer, or `und` for none. */
  readonly stemmer: string;
}

/** What was built for a language. */
export interface IndexReport {
  readonly code: string;
  readonly pages: number;
  readonly words: number;
  readonly files: number;
  readonly bytes: number;
}

export interface IndexOptions {
  /** The folder of the built site, in which `<code>/` holds a language's pages. */
  readonly site: string;
  readonly languages: readonly IndexedLanguage[];
  /** Keeps a file; `path` is relative to `site`, with forward slashes. Without it, on disk. */
  readonly write?: (path: string, content: Uint8Array) => Promise<void>;
}

/** The folder of the indexes in the built site. */
export const indexFolder = 'search-index';

/** Pagefind's own interfaces, its worker and its filters, which this site has no use for. */
const unneeded = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|playground|filter\/)/;

/**
 * Builds an index of each language from the site's HTML. Nothing is written before all are built.
 * @throws when a language has no page, or Pagefind refuses one: every reason in one message.
 */
export async function buildSearchIndexes(options: IndexOptions): Promise<IndexReport[]> {
  try {
    const built: BuiltIndex[] = [];
    for (const language of options.languages) built.push(await buildIndex(options.site, language));
    if (!options.write) await rm(join(options.site, indexFolder), { recursive: true, force: true });
    const write = options.write ?? ((path, content) => writeTo(join(options.site, path), content));
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

async function buildIndex(site: string, language: IndexedLanguage): Promise<BuiltIndex> {
  const { code, tag, stemmer } = language;
  const pages = await readPages(site, code);
  if (pages.length === 0) {
    throw new Error(`search index: no page below ${join(site, code)} has data-pagefind-body`);
  }
  const { index, errors } = await pagefind.createIndex({ forceLanguage: stemmer });
  if (!index) throw new Error(`search index: ${code}: ${errors.join('; ')}`);
  const problems: string[] = [];
  let words = 0;
  for (const page of pages) {
    const { file, errors } = await index.addHTMLFile(page);
    problems.push(...errors.map((error) => `${page.url}: ${error}`));
    words += file?.uniqueWords ?? 0;
  }
  const output = await index.getFiles();
  problems.push(...output.errors);
  if (problems.length > 0) throw new Error(`search index: ${code}:\n${problems.join('\n')}`);
  await index.deleteIndex();
  const files = [...neededFiles(output.files, stemmer), await facetFile(output.files, tag)];
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return { report: { code, pages: pages.length, words, files: files.length, bytes }, files };
}

function neededFiles(files: readonly pagefind.IndexFile[], stemmer: string) {
  const ownProgram = files.some(({ path }) => path === `wasm.${stemmer}.pagefind`);
  return files.filter(
    ({ path }) => !unneeded.test(path) && !(ownProgram && path === 'wasm.unknown.pagefind'),
  );
}

async function facetFile(files: readonly pagefind.IndexFile[], tag: string) {
  const fragments = new Map<string, Fragment>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) fragments.set(id, await readFragment(new Uint8Array(content)));
  }
  const json = JSON.stringify(makeFacetFile(fragments, tag));
  return { path: 'facets.json', content: new TextEncoder().encode(json) };
}

async function writeTo(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

interface BuiltIndex {
  readonly report: IndexReport;
  readonly files: readonly pagefind.IndexFile[];
}
