import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server of a built site under its base path, as a static host would serve it: a page that does
 * not exist is answered with `404.html`. The caller listens.
 * @throws Error when there is no built site in the folder.
 */
export function siteServer(folder: string, base: string): Server {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run: npm run build`);
  }
  const files = sirv(folder, { etag: true });
  const missing = readFileSync(join(folder, '404.html'));
  return createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    if (path === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
    } else if (path.startsWith(base)) {
      request.url = `/${path.slice(base.length)}`;
      files(request, response, notFound);
    } else notFound();
  });
}
