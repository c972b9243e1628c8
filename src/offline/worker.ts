import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { updateKept } from './background-update.ts';
import { cacheNames } from './cache-names.ts';
import { findKept, isKept } from './find-kept.ts';
import { languageIn, missingPage, storeOwnPages } from './own-pages.ts';
import { isWhole, mostFiles, mostPages, plainAddress, storePage, trim } from './stored-page.ts';
import { worker } from './worker-scope.ts';
import { storesPages } from './worker-settings.ts';

/*
 * The service worker. Pages come from the network where there is one, and out of what was stored
 * where there is none or it is slow. It holds no list of files: its bytes change only with its code.
 */
const site = worker.registration.scope;
const shelf = { caches, site };
const names = cacheNames(new URL(site).pathname);
/** After so many seconds, what is stored is shown. */
const patience = 3;

const pathOf = (url: URL) => (url.href.startsWith(site) ? url.href.slice(site.length) : undefined);
/** The editor, the record of versions and our own lists are asked for as if there were no worker. */
const isOurs = (path: string) => !/^(?:admin|versions|offline)(?:\/|$)/.test(path);
/** Files whose names change with what is in them. */
const isNamedByHash = (path: string) =>
  /^(?:_astro\/|search-index\/[^/]+\/(?:(?:index|fragment)\/|[^/]+\.pf_meta))/.test(path);
const isPage = (path: string) => /(?:^|\/)(?:[^/.]*|[^/]+\.html)$/.test(plainAddress(path));
const isData = (path: string) =>
  /^search-index\/|\.(?:json|avif|gif|jpe?g|png|svg|webp|webmanifest)$/.test(plainAddress(path));

/** The pages about what is kept are none that a reader has opened to read. */
const isAbout = (url: string) => /^[^/]+\/offline\//.test(pathOf(new URL(url)) ?? '');

/** What is stored of what a reader opens, and what takes its place where it was not. */
const storing = (cacheName: string, most: number) => ({
  // One copy of a page, whatever was asked of it; and what was asked is not written down.
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => plainAddress(request.url),
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    const stores =
      isWhole(response) &&
      !isAbout(request.url) &&
      (await storesPages(shelf)) &&
      !(await isKept(shelf, request.url));
    return stores ? response : null;
  },
  cacheDidUpdate: async () => trim(await caches.open(cacheName), most),
  // A language that is kept whole is never older than a page of it that was opened before.
  cachedResponseWillBeUsed: async (of: { request: Request; cachedResponse?: Response }) =>
    (await findKept(shelf, of.request.url)) ?? of.cachedResponse,
});
const matchOptions = { ignoreVary: true };
const sayMissing = {
  handlerDidError: async ({ request }: { request: Request }) => missingPage(shelf, request.url),
};

registerRoute(
  ({ url }) => isNamedByHash(pathOf(url) ?? ''),
  new CacheFirst({
    cacheName: names.files,
    matchOptions,
    plugins: [storing(names.files, mostFiles)],
  }),
);

const pages = new NetworkFirst({
  cacheName: names.pages,
  matchOptions,
  networkTimeoutSeconds: patience,
  plugins: [storing(names.pages, mostPages), sayMissing],
});
registerRoute(
  ({ url }) => isOurs(pathOf(url) ?? 'admin') && isPage(pathOf(url) ?? ''),
  async (options) => {
    const { request, event, url } = options;
    const [response, done] = pages.handleAll(options);
    if (request.mode === 'navigate')
      event.waitUntil(
        done.then(
          () => afterVisit(url.href),
          () => undefined,
        ),
      );
    return response;
  },
);

const data = new NetworkFirst({
  cacheName: names.files,
  matchOptions,
  networkTimeoutSeconds: patience,
  plugins: [storing(names.files, mostFiles)],
});
const isDataOfOurs = ({ url, request }: { url: URL; request: Request }) => {
  const path = pathOf(url);
  return request.mode !== 'navigate' && path !== undefined && isOurs(path) && isData(path);
};
registerRoute(isDataOfOurs, data);
// The search asks in this way whether its index is there.
registerRoute(
  isDataOfOurs,
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      if (!(await findKept(shelf, request.url))) throw error;
      return new Response(null);
    }
  },
  'HEAD',
);

// A file for other programs is not kept; who opens one without a network is told kindly, too.
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && isOurs(pathOf(url) ?? 'admin'),
  new NetworkOnly({ plugins: [sayMissing] }),
);

/** What can wait until a page has been shown. */
async function afterVisit(url: string): Promise<void> {
  if (!navigator.onLine) return;
  const code = languageIn(url, site);
  const isWanted = code && (await storesPages(shelf)) && !(await caches.has(names.kept(code)));
  await Promise.allSettled([updateKept(shelf), ...(isWanted ? [storeOwnPages(shelf, code)] : [])]);
}

/** The pages that are open were loaded before the worker was there, and count as visited. */
async function storeOpenPages(): Promise<void> {
  if (!(await storesPages(shelf))) return;
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of open) {
    const path = pathOf(new URL(url));
    const code = languageIn(url, site);
    if (path === undefined || !isOurs(path) || !isPage(path)) continue;
    if (!isAbout(url)) await storePage(shelf, url, names.pages, names.files);
    if (code) await storeOwnPages(shelf, code);
  }
}

worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(storeOpenPages().catch(() => undefined));
});
worker.addEventListener('activate', (event) => {
  // A page is asked for while the worker still starts.
  event.waitUntil(
    Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim()]),
  );
});
