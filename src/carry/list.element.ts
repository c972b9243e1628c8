import { loadScript } from '../practice/load-script.client.ts';
import { sayer, type PageWords, type Say } from '../practice/page-words.ts';
import { readPageWords } from '../practice/read-page-words.client.ts';
import { carryEvent, carryLimit, cleanList, moved } from './carry-list.ts';
import type { ListFile } from './list-entries.ts';
import type { ExportFormat, ListExtras } from './list-extras.ts';
import { listItem, titleOf, type ItemAction } from './list-item.client.ts';
import { packList, unpackList } from './list-link.ts';
import { readList, writeList } from './stored-list.client.ts';

/** The reader's own list, or with `?ids=` one that somebody shared. */
class SiltaList extends HTMLElement {
  #words!: PageWords;
  #say!: Say;
  #file: ListFile | undefined;
  #shared: string[] = [];
  /** The case studies that are not wanted in the pack and the comparison. */
  readonly #left = new Set<string>();
  /** The list before the last removal. */
  #before: string[] | undefined;

  connectedCallback(): void {
    this.#words = readPageWords(this);
    this.#say = sayer(this.#words);
    const parameters = new URLSearchParams(location.search);
    this.#shared = unpackList(parameters.get('ids'));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('change', (event) => this.#onChoice(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener(carryEvent, () => this.#show());
    this.#add(parameters);
    if (parameters.has('full'))
      this.#tell(this.#say('carry.full', { count: this.#number(carryLimit) }));
    void this.#load();
  }

  /** An entry's page leads here with the entry; the address then says the list alone. */
  #add(parameters: URLSearchParams): void {
    const key = parameters.get('add');
    if (!key) return;
    const list = readList();
    const next = cleanList([...list, key]);
    if (next.length > list.length) writeList(next);
    parameters.delete('add');
    const isFull = next.length === list.length && !list.includes(key);
    if (isFull) parameters.set('full', '');
    const query = parameters.toString();
    history.replaceState(null, '', location.pathname + (query && `?${query}`));
  }

  async #load(): Promise<void> {
    try {
      const response = await fetch(`${this.#words.home}list/entries.json`);
      if (!response.ok) throw new Error(`the list answered ${response.status}`);
      this.#file = (await response.json()) as ListFile;
      this.#show();
    } catch {
      this.#tell(this.#say('carry.failed'));
    }
  }

  get #isOwn(): boolean {
    return this.#shared.length === 0;
  }

  get #keys(): string[] {
    return this.#isOwn ? readList() : this.#shared;
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-list-${name}]`) as T;
  }

  #tell(words: string): void {
    this.#part('status').textContent = words;
  }

  #number(value: number): string {
    return value.toLocaleString(this.#words.locale);
  }

  #show(): void {
    const file = this.#file;
    if (!file) return;
    const keys = this.#keys;
    const isOwn = this.#isOwn;
    const view = {
      ...{ say: this.#say, home: this.#words.home, file, isOwn },
      isChosen: (key: string) => !this.#left.has(key),
    };
    this.#part('items').replaceChildren(
      ...keys.map((key, place) => listItem(key, place, keys.length, view)),
    );
    this.#part('shared').hidden = isOwn;
    this.#part('empty').hidden = keys.length > 0;
    this.#part('keys').hidden = !isOwn || keys.length < 2;
    this.#part('uses').hidden = keys.length === 0;
    this.#part<HTMLInputElement>('link').value =
      `${location.origin}${this.#words.home}list/?ids=${packList(keys)}`;
    this.#part('code').replaceChildren();
    this.#part<HTMLDetailsElement>('share').open = false;
    this.#showUses();
  }

  /** The links to pack and comparison, of the case studies that are ticked and exist. */
  #showUses(): void {
    const chosen = this.#chosen();
    const pack = this.#part<HTMLAnchorElement>('pack');
    const compare = this.#part<HTMLAnchorElement>('compare');
    const query = `?ids=${chosen.map((key) => key.split('/')[1]).join(',')}`;
    pack.href = `${this.#words.home}pack/${query}`;
    pack.textContent = this.#say('carry.pack', {}, chosen.length);
    pack.hidden = chosen.length === 0;
    compare.href = `${this.#words.home}compare/${query}`;
    compare.hidden = chosen.length < 2 || chosen.length > 4;
    this.#part('compare-help').hidden = !compare.hidden;
  }

  #chosen(): string[] {
    const known = new Set(this.#file?.entries.map(({ key }) => key));
    return this.#keys.filter(
      (key) => key.startsWith('case-studies/') && known.has(key) && !this.#left.has(key),
    );
  }

  #onChoice(event: Event): void {
    const box = event.target as HTMLInputElement;
    const key = box.dataset['choose'];
    if (key === undefined) return;
    if (box.checked) this.#left.delete(key);
    else this.#left.add(key);
    this.#showUses();
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('button');
    const key = button?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const action = button?.dataset['action'];
    if (key !== undefined && action) this.#act(action as ItemAction, key);
    else if (action === 'undo' && this.#before) this.#write(this.#before, '');
    else if (action === 'keep') this.#keep();
    else if (action === 'copy') void this.#copy();
    const format = button?.dataset['export'];
    if (format) void this.#export(format as ExportFormat);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined || !this.#isOwn) return;
    event.preventDefault();
    this.#act(event.key === 'ArrowUp' ? 'up' : 'down', key);
  }

  #act(action: ItemAction, key: string): void {
    const list = readList();
    const from = list.indexOf(key);
    const title = titleOf(this.#file as ListFile, key);
    if (action === 'remove') {
      this.#before = list;
      this.#write(
        list.filter((other) => other !== key),
        this.#say('carry.removed', { title }),
      );
      this.#part('undo').hidden = false;
      this.#part('undo').focus();
      return;
    }
    const to = from + (action === 'up' ? -1 : 1);
    if (to < 0 || to >= list.length) return;
    this.#write(
      moved(list, from, to),
      this.#say('carry.moved', { title, place: this.#number(to + 1) }),
    );
    this.querySelector<HTMLElement>(`[data-key="${key}"] [data-action="${action}"]`)?.focus();
  }

  #write(list: readonly string[], words: string): void {
    writeList(list);
    this.#part('undo').hidden = true;
    this.#tell(words);
  }

  #keep(): void {
    const all = [...new Set([...readList(), ...this.#shared])];
    if (all.length > carryLimit) {
      this.#tell(this.#say('carry.full', { count: this.#number(carryLimit) }));
      return;
    }
    writeList(cleanList(all));
    location.assign(`${this.#words.home}list/`);
  }

  async #copy(): Promise<void> {
    const link = this.#part<HTMLInputElement>('link');
    link.select();
    await navigator.clipboard?.writeText(link.value);
    this.#tell(this.#say('carry.copied'));
  }

  /** Called when the reader opens the part on sharing. */
  async showCode(): Promise<void> {
    await this.#ask('silta-list-code', {
      place: this.#part('code'),
      address: this.#part<HTMLInputElement>('link').value,
      label: this.#say('carry.link'),
    });
  }

  async #export(format: ExportFormat): Promise<void> {
    const order = this.#keys;
    const entries = (this.#file?.entries ?? [])
      .filter(({ key }) => order.includes(key))
      .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    await this.#ask('silta-list-export', { entries, format });
  }

  async #ask<Name extends keyof ListExtras>(name: Name, detail: ListExtras[Name]): Promise<void> {
    try {
      await loadScript(this.dataset['extras'] ?? '');
      document.dispatchEvent(new CustomEvent(name, { detail }));
    } catch {
      this.#tell(this.#say('carry.failed'));
    }
  }
}

customElements.define('silta-list', SiltaList);

document.querySelector('[data-list-share]')?.addEventListener('toggle', ({ currentTarget }) => {
  const details = currentTarget as HTMLDetailsElement;
  if (details.open) void details.closest<SiltaList>('silta-list')?.showCode();
});
