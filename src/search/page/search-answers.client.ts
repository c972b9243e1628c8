import type { Mention } from '../query/concepts.ts';
import type { Searcher } from '../query/searcher.ts';
import type { TitleIndex } from '../query/title-index.ts';
import { makeElement } from './make-element.client.ts';
import { siteAddress } from './result-item.client.ts';
import type { SearchSettings } from './settings.ts';

const most = 4;

/**
 * What a query names, answered at once: the meaning of a term, and the pages of a place, a theme or
 * a target group.
 */
export async function makeAnswers(
  mentions: readonly Mention[],
  searcher: Searcher,
  settings: SearchSettings,
): Promise<HTMLElement[]> {
  const { rows } = await searcher.facets();
  const concepts = await searcher.concepts();
  const idOf = new Map([...rows].map(([id, row]) => [row[1], id]));
  return Promise.all(
    mentions.slice(0, most).map(async ({ path }) => {
      const id = idOf.get(path);
      const meaning = id && (await searcher.fragment(id)).meta['summary'];
      return makeAnswer(path, concepts.labelsOf(path)[0] ?? path, settings, meaning);
    }),
  );
}

/** Concepts whose names begin like the query, while the index is still on its way. */
export function makeFirstAnswers(
  query: string,
  tags: TitleIndex,
  settings: SearchSettings,
): HTMLElement[] {
  return tags
    .find(query, most)
    .map(({ row: [, path, label] }) => makeAnswer(path, label, settings));
}

function makeAnswer(
  path: string,
  label: string,
  settings: SearchSettings,
  meaning?: string,
): HTMLElement {
  const href = siteAddress(`/${settings.language}/${path}`, settings);
  const item = makeElement('li', {}, makeElement('a', { href }, label));
  const kind = settings.kinds[path.split('/')[0] ?? ''];
  if (kind) item.append(' ', makeElement('span', { class: 'search-result-type' }, kind));
  if (meaning) item.append(makeElement('p', {}, meaning));
  return item;
}
