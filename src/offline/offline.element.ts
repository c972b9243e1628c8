/**
 * `<silta-offline>`: the page about what is kept on the device. What makes it work comes after the page;
 * where the browser does not allow it, the page says so.
 */
class SiltaOffline extends HTMLElement {
  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const note = this.querySelector<HTMLElement>('[data-offline-unsupported]');
    try {
      if (!navigator.serviceWorker || !globalThis.caches || !navigator.locks)
        throw new Error('silta-offline: nothing can be stored here');
      const { startControls } = await import('./offline-controls.client.ts');
      await startControls(this);
    } catch (error) {
      if (note) note.hidden = false;
      console.warn(error);
    }
  }
}

customElements.define('silta-offline', SiltaOffline);
