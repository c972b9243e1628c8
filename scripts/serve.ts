import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { siteAddress } from '../src/i18n/site-address.ts';

/**
 * `npm run serve`: serves the built site under its base path and prints the address. `PORT` chooses
 * the port (4321); a port that is taken is told, with what to do.
 */
const folder = resolve(process.env['SILTA_OUTPUT'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);
const { base } = siteAddress();

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Run: npm run build`);
  process.exit(1);
}

const files = sirv(folder, { etag: true });
const missing = readFileSync(join(folder, '404.html'));

const server = createServer((request, response) => {
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

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm run serve`);
  process.exit(1);
});
server.listen(port, () => console.log(`Silta is at http://localhost:${port}${base}`));
