import { cacheNames } from './cache-names.ts';
import { worker } from './worker-scope.ts';

/*
 * What takes the place of the worker where it is withdrawn: it removes all that the worker has stored,
 * and itself. A browser asks for it by itself at the next visit, and no later than a day after the last.
 */
const { prefix } = cacheNames(new URL(worker.registration.scope).pathname);

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await worker.registration.unregister();
}
