import { formatLanguageName } from '../i18n/format.ts';
import { languageOf, type LanguageCode } from '../i18n/languages.ts';
import { sayer } from '../practice/page-words.ts';
import { readPageWords } from '../practice/read-page-words.client.ts';
import { fetchIndex } from './background-update.ts';
import { cacheNames } from './cache-names.ts';
import { formatBytes } from './format-bytes.ts';
import { startedLanguages, type Shelf } from './kept-language.ts';
import { LanguageRow } from './language-row.client.ts';
import { pageItems } from './page-list.client.ts';
import { removeVisited, visitedPages } from './visited-pages.client.ts';
import { setStoresPages, storesPages } from './worker-settings.ts';

const setting = 'silta-offline';

/**
 * Makes the page about what is kept work: what there is, and the buttons to keep and remove it.
 * @throws where the browser does not let the site store anything
 */
export async function startControls(root: HTMLElement): Promise<void> {
  const words = readPageWords(root);
  const say = sayer(words);
  const { locale } = words;
  const site = new URL(root.dataset['base'] ?? '/', location.href).href;
  const shelf: Shelf = { caches, site };
  await caches.keys();
  const part = <T extends HTMLElement = HTMLElement>(name: string) => {
    const found = root.querySelector<T>(`[data-offline-${name}]`);
    if (!found) throw new Error(`silta-offline: no [data-offline-${name}] inside`);
    return found;
  };
  const tell = (message: string) => (part('status').textContent = message);

  const index = await fetchIndex(site).catch(() => undefined);
  if (!index) tell(say('offline.no-connection'));
  const page = languageOf(root.dataset['language'] ?? 'en').code;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-language-row]')].map((place) => {
    const code = languageOf(place.dataset['languageRow'] ?? '').code satisfies LanguageCode;
    const name = formatLanguageName(languageOf(code).tag, page);
    const onChange = (message: string) => {
      tell(message);
      void showRoom();
    };
    const onKeep = () => {
      document.dispatchEvent(new Event('silta-worker'));
      void navigator.storage?.persist?.();
    };
    const offered = index?.[code];
    return new LanguageRow(place, { shelf, code, name, locale, say, offered, onChange, onKeep });
  });
  const box = part<HTMLInputElement>('switch');

  async function showRoom(): Promise<void> {
    const { usage } = (await navigator.storage?.estimate?.()) ?? {};
    const names = await caches.keys();
    const { prefix, notes } = cacheNames(new URL(site).pathname);
    const isEmpty = !names.some((name) => name.startsWith(prefix) && name !== notes);
    part('room').hidden = usage === undefined || isEmpty;
    part('room').textContent = say('offline.room', { size: formatBytes(usage ?? 0, locale) });
    part('remove-all').hidden = isEmpty;
  }

  async function showVisited(): Promise<void> {
    const pages = await visitedPages(shelf);
    const count = new Intl.NumberFormat(locale).format(pages.length);
    part('count').textContent =
      pages.length === 0 ? say('offline.visited-none') : say('offline.visited-count', { count });
    part('pages').replaceChildren(...pageItems(pages));
    part('remove-visited').hidden = pages.length === 0;
    box.checked = (await storesPages(shelf)) && localStorage.getItem(setting) !== 'off';
  }

  const showAll = async () => {
    await Promise.all([...rows.map((row) => row.show().catch(() => undefined)), showVisited()]);
    await showRoom();
  };

  part('remove-visited').addEventListener('click', () => {
    void removeVisited(shelf)
      .then(showAll)
      .then(() => {
        tell(say('offline.visited-removed'));
        box.focus();
      });
  });
  part('remove-all').addEventListener('click', () => {
    void removeAll(shelf)
      .then(showAll)
      .then(() => {
        tell(say('offline.all-removed'));
        box.focus();
      });
  });
  box.addEventListener('change', () => {
    void switchStoring(shelf, box.checked).then(showAll);
  });

  await showAll();
  part('unsupported').hidden = true;
  for (const each of root.querySelectorAll<HTMLElement>('[data-offline-part]')) each.hidden = false;
}

/** Removes all that the site has stored, but not what a reader has set. */
async function removeAll({ caches, site }: Shelf): Promise<void> {
  const { prefix, notes } = cacheNames(new URL(site).pathname);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== notes);
  // What is arriving goes first: who fetches it sees that it is not wanted any more.
  names.sort((a, b) => Number(b.includes(':arriving:')) - Number(a.includes(':arriving:')));
  for (const name of names) await caches.delete(name);
}

/** Whether pages are stored that are opened. The worker goes where nothing is left for it to do. */
async function switchStoring(shelf: Shelf, stores: boolean): Promise<void> {
  await setStoresPages(shelf, stores);
  if (stores) {
    localStorage.removeItem(setting);
    document.dispatchEvent(new Event('silta-worker'));
    return;
  }
  localStorage.setItem(setting, 'off');
  await removeVisited(shelf);
  if ((await startedLanguages(shelf)).length > 0) return;
  const registration = await navigator.serviceWorker.getRegistration(shelf.site);
  await registration?.unregister();
}
