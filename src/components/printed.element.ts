import { fileFor } from './printed-files.client.ts';

/**
 * `<silta-printed>`: reads a code from the address (`?v=`, and the entry `?e=` where a printout
 * gives it) and says whether that printout is still good. It asks this site alone, and only then;
 * what writes the answer comes with it.
 */
class SiltaPrinted extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    const asked = new URLSearchParams(location.search);
    const code = asked.get('v')?.trim() ?? '';
    input.value = code;
    if (code !== '') void this.#answer(asked.get('e'), code);
  }

  async #answer(entry: string | null, code: string): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-printed-answer]');
    if (!place) return;
    try {
      const [file, { PrintedAnswer }] = await Promise.all([
        fileFor(this.dataset['base'] ?? '/', { entry, code }),
        import('./printed-answer.client.ts'),
      ]);
      place.replaceChildren(new PrintedAnswer(this).on(file, code));
    } catch (cause) {
      place.textContent = this.dataset['failed'] ?? '';
      throw cause;
    }
  }
}

customElements.define('silta-printed', SiltaPrinted);
