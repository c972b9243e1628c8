import { hasBit, indexFacets, narrow } from '../explorer/engine.ts';
import type { ExplorerFile } from '../explorer/explorer-file.ts';
import { readState } from '../explorer/state.ts';
import { languageOf } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import { classOf } from './shades.ts';

/** Narrows the map and its list to what the address of the page asks for, as the list does. */
async function narrowMap(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-map]');
  if (!root) return;
  const response = await fetch(root.dataset['file'] ?? '');
  if (!response.ok) throw new Error(`the map answered ${response.status}`);
  const file = (await response.json()) as ExplorerFile;
  const t = translator(file.words, file.language);
  const { locale } = languageOf(file.language);
  const { chosen } = readState(new URLSearchParams(location.search), file.facets);
  const values = file.facets.flatMap(({ id, values: own }) =>
    own.map(([value, label]) => ({ label, isChosen: chosen.get(id)?.includes(value) ?? false })),
  );
  const list = root.querySelector<HTMLAnchorElement>('[data-map-list]');
  if (list) list.search = location.search;
  if (!values.some(({ isChosen }) => isChosen)) return;
  const index = indexFacets(
    file.facets.map(({ values: own }) => own.length),
    file.entries.map(({ codes }) => codes),
  );
  const codes = values.flatMap(({ isChosen }, code) => (isChosen ? [code] : []));
  const { shown, total } = narrow(index, new Set(codes));
  const ids = new Set(file.entries.flatMap(({ id }, entry) => (hasBit(shown, entry) ? [id] : [])));
  showOnly(root, ids, (count) => t('list.count', { count }), locale);
  const labels = values.flatMap(({ label, isChosen }) => (isChosen ? [label] : []));
  const filters = new Intl.ListFormat(locale, { type: 'unit' }).format(labels);
  const status = root.querySelector<HTMLElement>('[data-map-filter]');
  if (!status) return;
  for (const part of [status, list?.parentElement]) if (part) part.hidden = false;
  status.textContent = `${t('map.filtered', { filters })} – ${t('list.count', { count: total })}`;
}

/** Leaves some entries in the list, and counts the marks and the shades of the picture again. */
function showOnly(
  root: HTMLElement,
  ids: ReadonlySet<string>,
  say: (count: number) => string,
  locale: string,
): void {
  const numbers = new Intl.NumberFormat(locale);
  for (const item of root.querySelectorAll<HTMLElement>('[data-entry]'))
    item.hidden = !ids.has(item.dataset['entry'] ?? '');
  for (const part of root.querySelectorAll<HTMLElement>('[data-place]'))
    part.hidden = entriesIn([part]).size === 0;
  for (const country of root.querySelectorAll<HTMLElement>('[data-country]')) {
    const { size } = entriesIn([country]);
    country.hidden = size === 0;
    const count = country.querySelector('.count');
    if (count) count.textContent = numbers.format(size);
    const code = country.dataset['country'] ?? '';
    const land = root.querySelector(`[data-land="${code}"]`);
    land?.setAttribute('class', `land land-${classOf(size)}`);
  }
  for (const mark of root.querySelectorAll<SVGAElement>('[data-mark]')) {
    const names = (mark.dataset['mark'] ?? '').split(' ');
    const parts = names.flatMap((name) => [
      ...root.querySelectorAll(`[data-place="${name}"], [data-country="${name}"]`),
    ]);
    const { size } = entriesIn(parts);
    mark.classList.toggle('mark-none', size === 0);
    const title = mark.querySelector('title');
    if (title) title.textContent = title.textContent.replace(/:[^:]*$/, `: ${say(size)}`);
    const text = mark.querySelector('circle + text');
    if (text) text.textContent = numbers.format(size);
  }
}

function entriesIn(parts: readonly Element[]): ReadonlySet<string> {
  const items = parts.flatMap((part) => [
    ...part.querySelectorAll<HTMLElement>('[data-entry]:not([hidden])'),
  ]);
  return new Set(items.map((item) => item.dataset['entry'] ?? ''));
}

void narrowMap();
