import { join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { words } from '../analysis/fold.ts';
import { loadMorphology } from '../analysis/languages.ts';
import type { Morphology } from '../analysis/morphology.ts';
import type { ConceptRow } from '../files/concepts-file.ts';
import { makePagesFile, type NamedFragment } from '../files/pages-file.ts';
import type { IndexedLanguage, IndexReport } from './index-build.ts';
import { readPages } from './index-pages.ts';
import { revisionOf, writeKeyedPage } from './keyed-page.ts';
import { collectForms, makeLanguageKeys, type LanguageKeys } from './language-keys.ts';
import { makeLexicon } from './make-lexicon.ts';
import { packFragment, unpackFragment } from './packed-fragment.ts';
import { readPageText, type PageText, type Token } from './page-text.ts';
import type { Pagefind } from './pagefind-service.ts';
import type { SiteKnowledge } from './site-knowledge.ts';
import { labelWeight, nameWeight, scaled, typedWeight } from './weights.ts';

export interface BuiltIndex {
  readonly report: IndexReport;
  readonly files: readonly File[];
}

interface File {
  readonly path: string;
  readonly content: Uint8Array;
}

interface Page {
  readonly url: string;
  readonly text: PageText;
  readonly names: readonly string[];
  /** The words of the page, then those that the site knows of it. */
  readonly tokens: readonly Token[];
}

/** Pagefind's own interfaces, its worker and its filters, which this site has no use for. */
const unneeded = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|playground|filter\/)/;
const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Builds the index of a language. Pagefind is given keys in the place of words; the files in which
 * it keeps a page for its result are written anew with the page's own words, which stand at the
 * same places.
 */
export async function buildLanguage(
  pagefind: Pagefind,
  site: string,
  language: IndexedLanguage,
  knowledge: SiteKnowledge,
): Promise<BuiltIndex> {
  const { code } = language;
  const morphology = await loadMorphology(code);
  // A page that has nothing in its language is found in the language that it is written in.
  const pages = (await readPages(site, code))
    .map(({ url, content }) => makePage(url, readPageText(content), knowledge))
    .filter(({ text }) => text.tokens.length > 0);
  if (pages.length === 0) {
    throw new Error(`search index: no page below ${join(site, code)} has data-pagefind-body`);
  }
  const keys = makeLanguageKeys(formsOf(pages, knowledge, morphology), morphology);
  const output = await runPagefind(pagefind, code, pages, keys);
  const { fragments, files } = putTextBack(output, pages, code);
  const pagesOfKey = countPages(pages, keys);
  const lexicon = makeLexicon(keys.byForm, pagesOfKey, pages.length, morphology);
  const all = [
    ...files,
    { path: 'lexicon.txt', content: bytes(lexicon) },
    { path: 'pages.json', content: json(makePagesFile(fragments, language)) },
    { path: 'concepts.json', content: json(conceptRows(knowledge, keys)) },
  ];
  const report = {
    code,
    pages: pages.length,
    words: keys.byForm.size,
    keys: pagesOfKey.size,
    files: all.length,
    bytes: all.reduce((sum, { content }) => sum + content.length, 0),
  };
  return { report, files: all };
}

function makePage(url: string, text: PageText, knowledge: SiteKnowledge): Page {
  const { names, words: typed = [], labels, weight = 1 } = knowledge.knowledgeOf(url);
  const others = names.filter((name) => name !== text.meta['title']);
  const known = [
    ...tokensOf(others, nameWeight),
    ...tokensOf(typed, typedWeight),
    ...tokensOf([...new Set(labels)], labelWeight),
  ];
  const tokens = [...text.tokens, ...known].map((token) => ({
    ...token,
    weight: scaled(token.weight, weight),
  }));
  return { url, text, names: others, tokens };
}

function tokensOf(texts: readonly string[], weight: number): Token[] {
  return texts.flatMap((text) => words(text)).map((text) => ({ text, weight }));
}

function formsOf(
  pages: readonly Page[],
  { concepts }: SiteKnowledge,
  morphology: Morphology,
): Set<string> {
  const texts = new Set<string>();
  for (const { tokens } of pages) for (const { text } of tokens) texts.add(text);
  for (const { labels } of concepts) for (const label of labels) texts.add(label);
  const forms = new Set<string>();
  for (const text of texts) collectForms(text, morphology, forms);
  return forms;
}

async function runPagefind(
  pagefind: Pagefind,
  code: string,
  pages: readonly Page[],
  keys: LanguageKeys,
): Promise<IndexFile[]> {
  // A language of Pagefind's would be stemmed a second time, by rules for whole words.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`search index: ${code}: ${errors.join('; ')}`);
  const problems: string[] = [];
  for (const { url, text, tokens } of pages) {
    const content = writeKeyedPage(tokens, keys.encode, revisionOf(text));
    const { errors: refused } = await index.addHTMLFile({ url, content });
    problems.push(...refused.map((error) => `${url}: ${error}`));
  }
  const output = await index.getFiles();
  problems.push(...output.errors);
  if (problems.length > 0) throw new Error(`search index: ${code}:\n${problems.join('\n')}`);
  await index.deleteIndex();
  return output.files.filter(({ path }) => !unneeded.test(path));
}

interface TextFiles {
  readonly files: readonly File[];
  readonly fragments: ReadonlyMap<string, NamedFragment>;
}

function putTextBack(
  output: readonly IndexFile[],
  pages: readonly Page[],
  code: string,
): TextFiles {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const fragments = new Map<string, NamedFragment>();
  const files: File[] = [];
  for (const { path, content } of output) {
    const id = fragmentPath.exec(path)?.[1];
    if (id === undefined) {
      files.push({ path, content });
      continue;
    }
    const keyed = unpackFragment(content);
    const page = byUrl.get(keyed.url);
    if (!page || keyed.content.trim().split(/\s+/).length !== page.tokens.length) {
      throw new Error(`search index: ${code}: ${keyed.url}: its keys and its words do not line up`);
    }
    const { tokens, anchors, filters, meta } = page.text;
    const text = tokens.map((token) => token.text).join(' ');
    const fragment = { url: page.url, content: text, anchors, filters, meta };
    fragments.set(id, { fragment, names: page.names });
    files.push({ path, content: packFragment(fragment) });
  }
  if (fragments.size !== pages.length) {
    throw new Error(`search index: ${code}: ${pages.length} pages, ${fragments.size} in the index`);
  }
  return { files, fragments };
}

function countPages(pages: readonly Page[], keys: LanguageKeys): Map<string, number> {
  const counts = new Map([...keys.byForm.values()].map((key) => [key, 0]));
  for (const { tokens } of pages) {
    const own = new Set<string>();
    for (const { text } of tokens) for (const key of keys.of(text)) own.add(key);
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function conceptRows({ concepts }: SiteKnowledge, keys: LanguageKeys): ConceptRow[] {
  return concepts.map(({ path, labels }) => [
    path,
    labels,
    labels.map((label) => words(label).map((word) => keys.of(word)[0] ?? '')),
  ]);
}

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytes(JSON.stringify(value));
