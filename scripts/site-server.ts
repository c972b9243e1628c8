import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, headersOfMissing } from '../src/delivery/delivery-rules.ts';
import { allowStyles, stylesOfSite } from '../src/delivery/page-styles.ts';

/**
 * A server of a built site under its base path, as a host would serve it that takes everything we
 * ask of one: the headers of `src/delivery/`, addresses that have moved, and `404.html` for a page
 * that does not exist. The caller listens.
 * @throws Error when there is no built site in the folder.
 */
export function siteServer(folder: string, base: string): Server {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run: npm run build`);
  }
  const styles = stylesOfSite(folder);
  const styled = (headers: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value.includes("style-src 'self';") ? allowStyles(value, styles) : value,
      ]),
    );
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(styled(headersFor(path)))) {
        response.setHeader(name, value);
      }
    },
  });
  const missing = readFileSync(join(folder, '404.html'));
  const moved = movedAddresses(folder);
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const lead = (status: number, to: string) => response.writeHead(status, { Location: to }).end();
    const notFound = () => {
      response.writeHead(404, {
        ...styled(headersOfMissing()),
        'Content-Type': 'text/html; charset=utf-8',
      });
      response.end(missing);
    };
    const goesOn = moved.get(pathname);
    if (goesOn) lead(goesOn.status, goesOn.to);
    else if (pathname === '/' && base !== '/') lead(302, base);
    else if (!pathname.startsWith(base)) notFound();
    else {
      const path = pathname.slice(base.length);
      if (isFolder(folder, path)) lead(301, `${pathname}/`);
      else {
        request.url = `/${(request.url ?? '').slice(base.length)}`;
        files(request, response, notFound);
      }
    }
  });
}

/** Whether a page stands at the path once it has a slash at its end. */
function isFolder(folder: string, path: string): boolean {
  return !/(^|\/)$/.test(path) && existsSync(join(folder, decodeURIComponent(path), 'index.html'));
}

/** Where addresses lead on to, as the `_redirects` of the build has it. */
function movedAddresses(folder: string): Map<string, { to: string; status: number }> {
  const file = join(folder, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      const [, from = '', to = '', status] = /^(\/\S*) (\/\S*) (\d+)$/.exec(line) ?? [];
      return status === undefined ? [] : [[from, { to, status: Number(status) }]];
    }),
  );
}
