import type { PageRow } from '../files/pages-file.ts';
import type { Mention } from './concepts.ts';
import { isChosen, type Choice, type Facets } from './facets.ts';
import { parseQuery } from './query-text.ts';
import type { Result, Searcher } from './searcher.ts';

/** A page whose full text is in another language, found in that language. */
export interface ElsewhereResult extends Result {
  /** The code of the language in which it was found. */
  readonly language: string;
}

export interface ElsewhereRequest {
  readonly text: string;
  readonly choice: Choice;
  /** The concepts that the query names, as the reader's own language recognised them. */
  readonly mentions: readonly Mention[];
  /** Pages that the reader has before them already. */
  readonly known: ReadonlySet<string>;
}

const mostLanguages = 2;
const mostResults = 5;

/**
 * Looks for pages whose full text is not in the reader's language, in the language that it is in.
 * What the query names is carried over by its concepts; other words are looked for as they are, as
 * names and loan words are often the same.
 *
 * @param own the searcher of the reader's language
 * @param open the searcher of another language
 */
export async function findElsewhere(
  request: ElsewhereRequest,
  own: Searcher,
  open: (language: string) => Promise<Searcher>,
): Promise<ElsewhereResult[]> {
  const facets = await own.facets();
  const found: ElsewhereResult[] = [];
  for (const [language, rows] of foreignPages(facets, request)) {
    const searcher = await open(language);
    const text = await carryOver(request, searcher);
    if (text === undefined) continue;
    const pages = await rankIn(searcher, text);
    const byPath = new Map(rows.map((row) => [row[1], row]));
    for (const path of pages) {
      const row = byPath.get(path);
      if (!row || found.length >= mostResults) continue;
      found.push({ ...(await own.load(row[0])), language });
    }
  }
  return found;
}

/** The pages that show a full text of another language, by language; the most pages first. */
function foreignPages(facets: Facets, { choice, known }: ElsewhereRequest): [string, PageRow[]][] {
  const byLanguage = new Map<string, PageRow[]>();
  for (const [id, row] of facets.rows) {
    const language = row[3];
    if (!language || known.has(id) || !isChosen(facets, choice, id)) continue;
    const rows = byLanguage.get(language) ?? [];
    rows.push(row);
    byLanguage.set(language, rows);
  }
  return [...byLanguage].sort(([, a], [, b]) => b.length - a.length).slice(0, mostLanguages);
}

/** The query in another language; nothing where nothing of it can be known there. */
async function carryOver(
  { text, mentions }: ElsewhereRequest,
  searcher: Searcher,
): Promise<string | undefined> {
  const { words } = parseQuery(text);
  const concepts = await searcher.concepts();
  const lexicon = await searcher.lexicon();
  const parts: string[] = [];
  let carried = false;
  for (let place = 0; place < words.length;) {
    const mention = mentions.find(
      ({ from, path }) => from === place && concepts.labelsOf(path).length > 0,
    );
    if (mention) {
      parts.push(concepts.labelsOf(mention.path)[0] ?? '');
      carried = true;
      place = mention.to;
      continue;
    }
    const word = words[place] ?? '';
    carried ||= lexicon.knows(word);
    parts.push(word);
    place += 1;
  }
  return carried ? parts.join(' ') : undefined;
}

/** The paths of the pages that hold every word, best first. */
async function rankIn(searcher: Searcher, text: string): Promise<string[]> {
  const { rows } = await searcher.facets();
  const ranked = await searcher.rank({ text, choice: {}, literal: true });
  const complete = ranked.filter(({ missing }) => missing.length === 0);
  return complete.map(({ id }) => rows.get(id)?.[1] ?? '');
}
