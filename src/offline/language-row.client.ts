import { makeElement } from '../search/page/make-element.client.ts';
import type { Say } from '../practice/page-words.ts';
import { ListMismatch } from './fetch-listed.ts';
import { formatBytes } from './format-bytes.ts';
import { fetchList, keepLanguage, planFor } from './keep-language.ts';
import { readArrived, readKept, removeLanguage, type Shelf } from './kept-language.ts';
import type { OfflineRow } from './offline-list.ts';
import { withLock } from './with-lock.ts';

/** What a row of a language is made with. */
export interface RowSettings {
  readonly shelf: Shelf;
  readonly code: string;
  /** The name of the language, in the language of the page. */
  readonly name: string;
  readonly locale: string;
  readonly say: Say;
  /** What the site has of it now; undefined without a connection. */
  readonly offered: OfflineRow | undefined;
  /** Called where something has changed on the device, with what to tell. */
  readonly onChange: (message: string) => void;
  /** Called before anything is kept. */
  readonly onKeep: () => void;
}

/** One language on the page about what is kept: what there is of it, and what can be done with it. */
export class LanguageRow {
  readonly #settings: RowSettings;
  readonly #state = makeElement('p', { class: 'offline-state' });
  readonly #progress = makeElement('progress', { max: '100', value: '0' });
  readonly #main = makeElement('button', { type: 'button', class: 'button' });
  readonly #remove: HTMLButtonElement;
  #stop: AbortController | undefined;

  constructor(place: Element, settings: RowSettings) {
    this.#settings = settings;
    const { say, name } = settings;
    this.#progress.setAttribute('aria-label', name);
    this.#progress.hidden = true;
    this.#remove = makeElement(
      'button',
      { type: 'button' },
      say('offline.remove', { language: name }),
    );
    this.#main.addEventListener('click', () => void this.#toggle());
    this.#remove.addEventListener('click', () => void this.#removeIt());
    const tools = makeElement('p', { class: 'offline-tools' }, this.#main, this.#remove);
    place.append(this.#state, this.#progress, tools);
  }

  /** Shows what there is of the language now. */
  async show(): Promise<void> {
    const { shelf, code, name, say, offered, locale } = this.#settings;
    if (this.#stop) return;
    const kept = await readKept(shelf, code);
    const isStarted = Object.keys(await readArrived(shelf, code)).length > 0;
    const isCurrent = kept !== undefined && (!offered || offered.version === kept.list.version);
    const parts: string[] = [];
    if (kept) {
      const bytes = kept.list.files.reduce((sum, [, , size]) => sum + size, 0);
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
      parts.push(
        say('offline.state-whole', {
          date: date.format(new Date(kept.date)),
          pages: new Intl.NumberFormat(locale).format(kept.list.pages),
          size: formatBytes(bytes, locale),
        }),
      );
      if (!isCurrent) parts.push(say('offline.state-newer'));
    }
    const missing =
      !isCurrent && offered ? await this.#missing(isStarted, kept !== undefined) : undefined;
    if (!kept && isStarted)
      parts.push(
        missing === undefined
          ? say('offline.state-part-unknown')
          : say('offline.state-part', { size: formatBytes(missing, locale) }),
      );
    if (!kept && !isStarted) parts.push(say('offline.state-none'));
    this.#state.textContent = parts.join(' ');
    this.#remove.hidden = !kept && !isStarted;
    this.#progress.hidden = true;
    const key = kept ? 'update' : isStarted ? 'go-on' : 'keep';
    const hadFocus = document.activeElement === this.#main;
    this.#main.hidden = isCurrent || !offered;
    this.#main.textContent =
      missing === undefined
        ? say('offline.missing-retry')
        : say(`offline.${key}`, { language: name, size: formatBytes(missing, locale) });
    if (hadFocus && this.#main.hidden) this.#remove.focus();
  }

  /**
   * How much would have to be fetched, where it can be known now. For a language of which nothing is
   * here, the index says it.
   */
  async #missing(isStarted: boolean, isKept: boolean): Promise<number | undefined> {
    const { shelf, code, offered } = this.#settings;
    if (!isStarted && !isKept) return offered?.download;
    try {
      const list = await fetchList({ ...shelf, code, fetch: fetch.bind(globalThis) });
      return (await planFor(shelf, code, list)).bytes;
    } catch {
      return undefined;
    }
  }

  async #toggle(): Promise<void> {
    if (this.#stop) return this.#stop.abort();
    const { shelf, code, say, name, locale, onChange, onKeep } = this.#settings;
    const stop = (this.#stop = new AbortController());
    onKeep();
    this.#main.textContent = say('offline.stop');
    this.#remove.hidden = true;
    this.#progress.hidden = false;
    const onProgress = (done: number, total: number) => {
      this.#progress.value = total === 0 ? 100 : (100 * done) / total;
      this.#state.textContent = say('offline.progress', {
        done: formatBytes(done, locale),
        total: formatBytes(total, locale),
      });
    };
    let message = say('offline.done', { language: name });
    try {
      const { signal } = stop;
      await withLock(shelf, code, { signal }, () =>
        keepLanguage({ ...shelf, code, fetch: fetch.bind(globalThis), signal, onProgress }),
      );
    } catch (error) {
      message = say(messageFor(error));
      if (message === say('offline.failed')) console.warn(error);
    }
    this.#stop = undefined;
    await this.show().catch(() => undefined);
    onChange(message);
  }

  async #removeIt(): Promise<void> {
    const { shelf, code, say, name, onChange } = this.#settings;
    await removeLanguage(shelf, code);
    await this.show();
    if (!this.#main.hidden) this.#main.focus();
    onChange(say('offline.removed', { language: name }));
  }
}

/** What to tell of what went wrong. */
function messageFor(error: unknown): string {
  if (error instanceof ListMismatch) return 'offline.changing';
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return 'offline.stopped';
  return name === 'QuotaExceededError' ? 'offline.full' : 'offline.failed';
}
