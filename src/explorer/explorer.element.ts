import explorerScript from './explorer.client.ts?worker&url';

/**
 * `<silta-explorer data-file="…">`: turns the facet links of a list into boxes to tick. Everything
 * else, with the data behind it, is fetched when a reader first touches the list, or at once where
 * the address or this device already says what to show.
 */
class SiltaExplorer extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    for (const facet of this.querySelectorAll<HTMLElement>('[data-facet]'))
      for (const item of facet.querySelectorAll('li')) upgrade(facet, item);
    for (const part of this.querySelectorAll<HTMLElement>('[data-explorer]')) part.hidden = false;
    // On a narrow screen the list itself comes first.
    if (matchMedia('(max-width: 60rem)').matches)
      this.querySelector('[data-facet-panel]')?.removeAttribute('open');
    for (const touch of ['pointerover', 'focusin', 'change', 'toggle'])
      this.addEventListener(touch, (event) => this.#touched(event), { capture: true });
    if (location.search !== '' || isRemembered()) this.#start();
  }

  /** Starts loading before a choice is made; a choice made meanwhile is carried out once loaded. */
  #touched({ type, target }: Event): void {
    if (type === 'change' || (target as Element).closest('[data-facet-panel], [data-explorer]'))
      this.#start();
  }

  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    import(/* @vite-ignore */ explorerScript).catch(() => {
      this.#isStarted = false;
      this.#sayFailed();
    });
  }

  #sayFailed(): void {
    const status = this.querySelector<HTMLElement>('[data-explorer-count]');
    if (status) status.textContent = this.dataset['failed'] ?? '';
  }
}

function upgrade(facet: HTMLElement, item: HTMLElement): void {
  const words = item.querySelector('a, span');
  if (!words) return;
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet.dataset['facet'] ?? '';
  box.value = item.dataset['value'] ?? '';
  label.append(box, ` ${words.textContent}`);
  words.replaceWith(label);
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem('silta-situation') !== null;
  } catch {
    return false;
  }
}

customElements.define('silta-explorer', SiltaExplorer);
