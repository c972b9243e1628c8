import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { siteServer } from '../../../scripts/site-server.ts';
import { siteAddress } from '../../i18n/site-address.ts';
import { makeList } from '../../offline/make-list.ts';
import { neededFiles } from '../../offline/needed-files.ts';
import { indexAddress, listAddress, packAddress } from '../../offline/offline-list.ts';
import { filesIn } from '../output/built-site.ts';

/**
 * The built site on a server of its own, which can go away and come back, and on which files can be
 * published anew. It counts what it sends.
 */
export class ChangingSite {
  readonly #folder = resolve(process.env['SILTA_DIST'] ?? 'dist');
  readonly #base = siteAddress().base;
  readonly #changed = new Map<string, Uint8Array>();
  readonly #site: Server;
  readonly #server: Server;
  #isAway = false;
  #mayAnswer = Infinity;
  /** The paths that were answered, with the bytes of each answer. */
  sent: { readonly path: string; readonly bytes: number }[] = [];

  constructor() {
    this.#site = siteServer(this.#folder, this.#base);
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, '')).slice(
        this.#base.length,
      );
      if (this.#mayAnswer <= 0) this.goAway();
      this.#mayAnswer -= 1;
      if (this.#isAway) return void request.socket.destroy();
      const before = request.socket.bytesWritten;
      response.on('close', () => {
        this.sent.push({ path, bytes: request.socket.bytesWritten - before });
      });
      const changed = this.#changed.get(`${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}`);
      if (!changed) return void this.#site.emit('request', request, response);
      response.setHeader('Content-Type', typeOf(path));
      response.end(changed);
    });
    this.#server.on('connection', (socket) => this.#isAway && socket.destroy());
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#base}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** From now on nobody is answered. */
  goAway(): void {
    this.#isAway = true;
    this.#server.closeAllConnections();
  }

  comeBack(): void {
    this.#isAway = false;
    this.#mayAnswer = Infinity;
  }

  /** Goes away when one more is asked for than these, in the middle of what is still under way. */
  goAwayAfter(answers: number): void {
    this.#mayAnswer = answers;
  }

  read(path: string): Uint8Array {
    return this.#changed.get(path) ?? readFileSync(join(this.#folder, path));
  }

  text(path: string): string {
    return new TextDecoder().decode(this.read(path));
  }

  /** Publishes other bytes at a path. */
  publish(path: string, data: string): void {
    this.#changed.set(path, new TextEncoder().encode(data));
  }

  /** Publishes the list of a language, its packs and the index as a build of what is here would. */
  publishList(code: string): void {
    const { list, row, packs } = makeList(neededFiles(filesIn(this.#folder), code), (path) =>
      this.read(path),
    );
    for (const [name, bytes] of packs) this.#changed.set(packAddress(name), bytes);
    this.publish(listAddress(code), JSON.stringify(list));
    const index = JSON.parse(this.text(indexAddress)) as Record<string, unknown>;
    this.publish(indexAddress, JSON.stringify({ ...index, [code]: row }));
  }

  /** The paths that the language needs. */
  pathsOf(code: string): string[] {
    return neededFiles(filesIn(this.#folder), code).map(({ path }) => path);
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.pack') ? 'application/octet-stream' : 'text/html; charset=utf-8';
}
