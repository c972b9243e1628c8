import { ownScript } from '../delivery/own-script.client.ts';

// The worker that stores pages for reading without a network comes last, when the page has long been
// there and the browser has nothing else to do; not where data is to be saved, nor where a reader
// does not want it. The page about it asks for it as well (`silta-worker`).
const address = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];
const { serviceWorker, connection } = navigator as Navigator & {
  readonly connection?: { readonly saveData?: boolean };
};

if (address && serviceWorker) {
  const register = () => {
    serviceWorker.register(ownScript(address), { updateViaCache: 'none' }).catch(() => undefined);
  };
  document.addEventListener('silta-worker', register);
  const wait = () => (globalThis.requestIdleCallback ?? setTimeout)(register);
  if (!connection?.saveData && localStorage.getItem('silta-offline') !== 'off') {
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait);
  }
}
