import type { Mention } from '../query/concepts.ts';
import type { Searcher } from '../query/searcher.ts';
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
  const shown = mentions.slice(0, most);
  return Promise.all(
    shown.map(async ({ path }) => {
      const href = siteAddress(`/${settings.language}/${path}`, settings);
      const link = makeElement('a', { href }, concepts.labelsOf(path)[0] ?? path);
      const kind = settings.kinds[path.split('/')[0] ?? ''];
      const item = makeElement('li', {}, link);
      if (kind) item.append(' ', makeElement('span', { class: 'search-result-type' }, kind));
      const id = idOf.get(path);
      const meaning = id && (await searcher.fragment(id)).meta['summary'];
      if (meaning) item.append(makeElement('p', {}, meaning));
      return item;
    }),
  );
}
