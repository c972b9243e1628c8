import { resolve } from 'node:path';
import { siteAddress } from '../src/i18n/site-address.ts';
import { siteServer } from './site-server.ts';

/**
 * `npm run serve`: serves the built site under its base path and prints the address. `PORT` chooses
 * the port (4321); a port that is taken is told, with what to do.
 */
const folder = resolve(process.env['SILTA_OUTPUT'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);
const { base } = siteAddress();

try {
  const server = siteServer(folder, base);
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm run serve`
        : error.message,
    );
    process.exitCode = 1;
  });
  server.listen(port, () => console.log(`Silta is at http://localhost:${port}${base}`));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
